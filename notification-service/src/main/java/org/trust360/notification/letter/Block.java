package org.trust360.notification.letter;

import java.util.List;

/** A paragraph of a letter, and how it is set. */
public sealed interface Block {

    /** The word by which the HTML frame knows how to set it. */
    String type();

    /** Words in lines, whatever they are set as. */
    record Words(String type, String text) implements Block {

        public List<String> lines() {
            return text.lines().toList();
        }
    }

    /** The facts, set apart; a value of several lines is a list. */
    record Details(List<Fact> facts) implements Block {

        @Override
        public String type() {
            return "details";
        }
    }

    /** A way to somewhere; the second one of a letter looks quieter. */
    record Button(String type, String label, String link) implements Block {}

    /** One of the facts. */
    record Fact(String term, List<String> values) {}
}
