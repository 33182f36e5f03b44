package org.trust360.scoring.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Where a campaign comes from.
 *
 * @param previous the campaign whose next cycle it is, null for a first one
 * @param pulseOf the campaign that a leader asks some statements of again, null where it is no pulse
 */
public record Lineage(@Nullable String previous, @Nullable String pulseOf) {

    /** A first cycle. */
    public static final Lineage NONE = new Lineage(null, null);

    public boolean isPulse() {
        return pulseOf != null;
    }
}
