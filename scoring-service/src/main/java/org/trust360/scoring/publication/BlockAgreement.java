package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * How far the answers of a block are apart.
 *
 * @param word close, mixed or apart
 * @param spread in numbers, from 10 raters on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"word", "spread"})
public record BlockAgreement(String word, @Nullable Spread spread) {

    /**
     * Spread in numbers. The last three are computed from the published standard deviation.
     *
     * @param items how many items
     * @param standardDeviation the root of the mean variance of the items, in points of the scale
     * @param averageDeviation around the mean, in points of the scale
     * @param rwgUniform r_wg(j) against answers spread evenly
     * @param rwgSkewed r_wg(j) against slightly skewed answers
     * @param rwgStar r*_wg against answers spread evenly; does not grow with the number of items
     */
    @JsonPropertyOrder({"items", "standardDeviation", "averageDeviation", "rwgUniform", "rwgSkewed", "rwgStar"})
    public record Spread(
            int items,
            Report.Value standardDeviation,
            Report.Value averageDeviation,
            Report.Value rwgUniform,
            Report.Value rwgSkewed,
            Report.Value rwgStar) {}
}
