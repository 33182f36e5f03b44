package org.trust360.survey.campaign;

import java.util.Locale;

/** What became of a wish to repair an assignment. */
public enum Repaired {
    DONE,
    NOT_FOUND,
    NOT_COLLECTING,
    ALREADY_THERE,
    GROUP_NOT_ASKED;

    /** The end of the key of its sentence, and of its problem. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
