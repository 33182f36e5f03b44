package org.trust360.scoring.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was made once and for all.
 *
 * @param version 1 for the report at the close
 * @param json the report, byte for byte what the leader gets
 * @param record what was decided about it and by which rules, as JSON; null for reports from before there was an auditor
 * @param madeAt when it was frozen
 * @param releasedOn the day from which the leader may see it, null before
 */
public record FrozenReport(
        String id,
        String campaign,
        String subject,
        int version,
        String json,
        @Nullable String record,
        Instant madeAt,
        @Nullable LocalDate releasedOn) {

    boolean isReleased() {
        return releasedOn != null;
    }
}
