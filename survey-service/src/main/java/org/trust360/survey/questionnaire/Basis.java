package org.trust360.survey.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** What a theme of trust rests on. */
public enum Basis {
    CHARACTER("character"),
    COMPETENCE("competence");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Optional<Basis> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
