package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * Over all themes.
 *
 * @param scorable how many of the themes have intention, behavior and perception
 * @param sweetSpotShare which share of these is in the sweet spot
 * @param usualSayDo the mean norm of {@code sayDo} that the class is read against, absent where it is read against none
 * @param selfOther own behavior as the leader sees it, beside how others see it, in one word
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "themes",
    "scorable",
    "intention",
    "behavior",
    "perception",
    "sayDo",
    "doCredited",
    "intentionPerception",
    "congruence",
    "adjustedCongruence",
    "level",
    "sweetSpot",
    "sweetSpotShare",
    "metaperceptionBias",
    "selfBias",
    "selfOther",
    "usualSayDo",
    "category"
})
public record Summary(
        int themes,
        int scorable,
        Report.Value intention,
        Report.Value behavior,
        Report.Value perception,
        Report.Value sayDo,
        Report.Value doCredited,
        Report.Value intentionPerception,
        Report.Value congruence,
        Report.@Nullable Value adjustedCongruence,
        Report.Value level,
        Report.Value sweetSpot,
        Report.Value sweetSpotShare,
        Report.Value metaperceptionBias,
        Report.Value selfBias,
        @Nullable SelfOther selfOther,
        @Nullable Double usualSayDo,
        @Nullable String category) {

    /**
     * How the leader's own view stands to that of others: over, under or in-agreement.
     *
     * @param rule which rule gave the label: C, a difference beyond the tolerance, without comparison with other leaders
     */
    @JsonPropertyOrder({"rule", "label"})
    public record SelfOther(String rule, String label) {}
}
