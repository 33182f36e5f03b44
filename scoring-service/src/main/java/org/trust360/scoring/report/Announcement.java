package org.trust360.scoring.report;

import java.util.Locale;

/** What the others are told of a report. */
enum Announcement {
    READY,
    RELEASED;

    /** Derived, so that a repeat after a crash carries the same id and counts once. */
    String eventId(String reportId) {
        return reportId + "." + name().toLowerCase(Locale.ROOT);
    }

    /** Where it is noted that the others were told. */
    String field() {
        return "announced." + name().toLowerCase(Locale.ROOT);
    }
}
