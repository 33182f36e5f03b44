package org.trust360.survey.campaign;

import java.util.Optional;

/** A11: how many answer, said so that it tells of nobody: for the whole campaign and in steps of ten. */
final class Participation {

    private static final int STEP = 10;
    private static final int ALL = 100;

    private Participation() {}

    /** Per cent rounded down to ten; nothing where fewer people than the threshold are asked, or nobody is. */
    static Optional<Integer> of(int sheets, Roster roster, Terms terms) {
        if (!terms.invites() || roster.raters() < terms.threshold() || roster.assignments() == 0) {
            return Optional.empty();
        }
        long percent = (long) sheets * ALL / roster.assignments();
        return Optional.of((int) Math.min(ALL, percent / STEP * STEP));
    }
}
