package org.trust360.scoring.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was made once and for all.
 *
 * @param json the report, byte for byte what the leader gets
 * @param madeAt when it was frozen
 * @param releasedOn the day from which the leader may see it, null before
 */
public record FrozenReport(
        String id,
        String campaign,
        String subject,
        String json,
        Instant madeAt,
        @Nullable LocalDate releasedOn) {

    boolean isReleased() {
        return releasedOn != null;
    }
}
