package org.trust360.scoring.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The campaign before, on the same themes.
 *
 * @param leaders those who are also in the later one
 * @param released every figure over leaders that HR has of it
 */
public record EarlierCampaign(
        String id, @Nullable LocalDate closedOn, CampaignLeaders leaders, List<ReleasedFigure> released) {}
