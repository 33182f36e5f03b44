package org.trust360.scoring.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a campaign comes from. Beside the answers, all that its reports depend on follows from this.
 *
 * @param openedAt when it began to collect
 * @param previous the campaign whose next cycle it is, null for a first one
 * @param pulseOf the campaign that a leader asks some statements of again, null where it is no pulse
 * @param reference the last campaign on the same questionnaire whose reports were all released by then, null for none
 */
public record Lineage(
        Instant openedAt,
        @Nullable String previous,
        @Nullable String pulseOf,
        @Nullable String reference) {

    /** A first cycle. */
    public static final Lineage NONE = new Lineage(Instant.EPOCH, null, null, null);

    public boolean isPulse() {
        return pulseOf != null;
    }
}
