package org.trust360.scoring.organisation.way;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.RollUpAuditor;

/**
 * How far the leaders of a campaign have come since they read their reports, as of one day (A11).
 *
 * @param committed at least so many per cent of the leaders have taken on an experiment, in tens; null where it may not be
 *     said
 * @param sharedBack the same of those who wrote back to everybody who was asked
 * @param weeks half of those who have taken on an experiment did so within so many weeks; null for fewer than ten
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"day", "committed", "sharedBack", "weeks"})
public record WayOn(
        LocalDate day,
        @Nullable Integer committed,
        @Nullable Integer sharedBack,
        @Nullable Integer weeks) {

    private static final int ALL = 100;
    private static final int STEP = 10;
    private static final int LEAST_FOR_WEEKS = 10;
    private static final int DAYS = 7;

    /** What was counted. */
    record Counted(int leaders, int committed, int sharedBack, OptionalInt medianDays) {}

    static WayOn of(LocalDate day, Counted counted) {
        return new WayOn(
                day,
                percent(counted.committed(), counted.leaders()),
                percent(counted.sharedBack(), counted.leaders()),
                counted.committed() < LEAST_FOR_WEEKS || counted.medianDays().isEmpty()
                        ? null
                        : Math.max(1, Math.ceilDiv(counted.medianDays().getAsInt(), DAYS)));
    }

    /** Neither those of whom it is said, nor those of whom it is left open, are fewer than three. */
    private static @Nullable Integer percent(int done, int leaders) {
        int told = Math.min(done, leaders - RollUpAuditor.LEADERS);
        return told < RollUpAuditor.LEADERS ? null : told * ALL / leaders / STEP * STEP;
    }
}
