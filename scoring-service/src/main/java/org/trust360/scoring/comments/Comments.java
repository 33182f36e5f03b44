package org.trust360.scoring.comments;

import java.util.List;

/** What a reader of a report gets to see of the comments. */
public sealed interface Comments {

    /** What they are called towards programs and in texts. */
    String word();

    /** All of them, in the order that every reader sees. */
    record Shown(List<Comment> list) implements Comments {

        public Shown {
            list = List.copyOf(list);
        }

        @Override
        public String word() {
            return list.isEmpty() ? "none" : "shown";
        }
    }

    /** The raters were not asked for any. */
    record NotAsked() implements Comments {

        @Override
        public String word() {
            return "not-asked";
        }
    }

    /** Fewer people answered than it takes to show comments, whether or not any were written. */
    record TooFew(int least) implements Comments {

        @Override
        public String word() {
            return "too-few";
        }
    }

    /** The key was erased, and with it what was written. */
    record Erased() implements Comments {

        @Override
        public String word() {
            return "erased";
        }
    }

    /** Nobody hands out keys at the moment; a little later it will do. */
    record NotNow() implements Comments {

        @Override
        public String word() {
            return "not-now";
        }
    }
}
