package org.trust360.survey.people;

import java.util.Arrays;
import java.util.Optional;

/** What a rater is to the person they rate. */
public enum Relationship {
    SELF("self"),
    MANAGER("manager"),
    PEER("peer"),
    DIRECT_REPORT("direct-report"),
    OTHER("other");

    private final String word;

    Relationship(String word) {
        this.word = word;
    }

    /** As it is written in files, in the store and in the API. */
    public String word() {
        return word;
    }

    /** Self and manager are named groups; the others hide in a crowd of at least the threshold. */
    public boolean isAnonymous() {
        return this != SELF && this != MANAGER;
    }

    public static Optional<Relationship> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
