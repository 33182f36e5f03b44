package org.trust360.survey.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** Which side of trust an item looks at. */
public enum Facet {
    INTENTION("intention"),
    BEHAVIOR("behavior"),
    PERCEPTION("perception"),
    OUTCOME("outcome");

    private final String word;

    Facet(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Facet> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
