package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** The distances in a theme: the first less the second, on the scale. */
@JsonPropertyOrder({
    "sayDo",
    "doCredited",
    "intentionPerception",
    "selfOther",
    "metaperception",
    "admittedSayDo",
    "intentionVisibility"
})
public record Gaps(
        Gap sayDo,
        Gap doCredited,
        Gap intentionPerception,
        Gap selfOther,
        Gap metaperception,
        Gap admittedSayDo,
        Gap intentionVisibility) {

    /**
     * A distance, as a {@link Report.Value}.
     *
     * @param interval absent where the leader alone is in it, whose answers are no sample, and before format 3
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"value", "bound", "missing", "interval"})
    public record Gap(
            @Nullable Double value,
            @Nullable String bound,
            @Nullable String missing,
            Report.@Nullable Range interval) {}
}
