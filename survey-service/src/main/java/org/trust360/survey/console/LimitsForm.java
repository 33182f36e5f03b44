package org.trust360.survey.console;

import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/** The part of the form for a new campaign that says how many raters there may be; an empty field sets no limit. */
record LimitsForm(
        @Nullable String peerLeast,
        @Nullable String peerMost,
        @Nullable String reportLeast,
        @Nullable String reportMost,
        @Nullable String otherLeast,
        @Nullable String otherMost,
        @Nullable String perRater) {

    private static final int NO_NUMBER = -1;

    static LimitsForm blank() {
        return new LimitsForm("", "", "", "", "", "", String.valueOf(RaterLimits.USUAL.perRater()));
    }

    RaterLimits limits() {
        var groups = new HashMap<Relationship, RaterLimits.Range>();
        groups.put(Relationship.PEER, range(peerLeast, peerMost));
        groups.put(Relationship.DIRECT_REPORT, range(reportLeast, reportMost));
        groups.put(Relationship.OTHER, range(otherLeast, otherMost));
        return new RaterLimits(groups, number(perRater, RaterLimits.USUAL.perRater()));
    }

    private static RaterLimits.Range range(@Nullable String least, @Nullable String most) {
        return new RaterLimits.Range(number(least, 0), number(most, 0));
    }

    /** A wrong number is told. */
    private static int number(@Nullable String text, int absent) {
        if (text == null || text.isBlank()) {
            return absent;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return NO_NUMBER;
        }
    }
}
