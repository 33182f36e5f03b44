package org.trust360.survey.audit;

import java.util.Locale;

/** How far an act got. */
public enum Outcome {
    /** Noted before anything is done; where nothing follows, nobody knows whether it was. */
    BEGUN,
    DONE,
    /** Nothing was changed, and whoever asked was told why. */
    REFUSED,
    /** Our fault; part of it may have been done. */
    FAILED;

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;

    static Outcome of(int status) {
        return status < FIRST_REFUSAL ? DONE : status < FIRST_FAULT ? REFUSED : FAILED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
