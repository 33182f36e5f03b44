package org.trust360.scoring.commitment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A small experiment, and what became of it. */
public record Commitment(String id, State state, Words words) {

    /** What became of it. None is better than another: an experiment that is let go has told something too. */
    public enum State {
        OPEN,
        /** Tried. */
        DONE,
        /** It has become a habit. */
        KEPT,
        LET_GO;

        /** The name in the store, in forms and in messages. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<State> of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word().equals(word))
                    .findFirst();
        }
    }

    /**
     * What the leader wrote.
     *
     * @param theme the id of the theme of the report that it is about
     * @param what the experiment
     * @param when the occasion for it
     * @param notice how the others would notice
     */
    public record Words(String theme, String what, String when, String notice) {

        /** Nobody reads it in a log by accident. */
        @Override
        public String toString() {
            return "Words";
        }
    }
}
