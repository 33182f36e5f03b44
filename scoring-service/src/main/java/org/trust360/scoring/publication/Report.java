package org.trust360.scoring.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A report as the leader may have it, in its third format. Means, and what is a distance of means, are on the scale of
 * the questionnaire; congruence, level and sweet spot are between 0 and 1.
 *
 * <p>Means of self and of blocks have one decimal. Everything else is computed from exactly these, so nobody learns more
 * from the rest than from them, and everybody can check it by hand. Only how far the answers of a block are apart is a
 * figure of its own.
 *
 * @param format 3; a higher number says that a field was removed or means something else. In format 1 no figure was a
 *     bound, and what came with format 2 is absent; before format 3 the class was never read against norms
 * @param version 1 for the report at the close; a later one was made of more answers
 * @param threshold the least number of raters in an anonymous block that is shown
 * @param limits where the classes begin: defaults, not validated cut-offs
 * @param norms what the classes are read against, absent where there are no norms yet
 * @param chain absent before format 3
 * @param groups the blocks side by side, each over the themes in which it is shown
 * @param growth against the last report of an earlier cycle, null in a first one
 * @param decisions what is not shown as it is, and by which rule of docs/anonymity.md
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "id",
    "version",
    "campaign",
    "subject",
    "questionnaire",
    "threshold",
    "limits",
    "norms",
    "answered",
    "summary",
    "chain",
    "followership",
    "groups",
    "themes",
    "growth",
    "decisions"
})
public record Report(
        int format,
        String id,
        int version,
        String campaign,
        String subject,
        Asked questionnaire,
        int threshold,
        Limits limits,
        @Nullable Usual norms,
        Answered answered,
        Summary summary,
        @Nullable Chain chain,
        @Nullable Seen followership,
        List<Group> groups,
        List<Theme> themes,
        @Nullable Growth growth,
        List<Decision> decisions) {

    public Report {
        // Reports of format 1 have neither.
        version = Math.max(1, version);
        decisions = List.copyOf(Objects.requireNonNullElse(decisions, List.of()));
    }

    /** The format of the reports that this release makes. */
    public static final int FORMAT = 3;

    /** The id of the first report about a subject in a campaign. */
    public static String id(String campaign, String subject) {
        return id(campaign, subject, 1);
    }

    /** The id of a version of the report. */
    public static String id(String campaign, String subject, int version) {
        return ReportId.of(campaign, subject, version);
    }

    /** The questionnaire, by name; {@code scaleMax} is K of the scale 1..K. */
    @JsonPropertyOrder({"id", "version", "scaleMax"})
    public record Asked(String id, int version, int scaleMax) {}

    /**
     * A figure, or the word for the reason why there is none.
     *
     * @param bound {@code at-least} or {@code at-most} where the figure is a bound, {@code about} where it is made of bounds
     *     in both directions; absent where it is what it says
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"value", "bound", "missing"})
    public record Value(
            @Nullable Double value,
            @Nullable String bound,
            @Nullable String missing) {}

    /** A 95 percent interval, from the variance of the norm and the least number of the bucket. */
    @JsonPropertyOrder({"low", "high"})
    public record Range(double low, double high) {}

    /** How many answered: a bucket for anonymous blocks, the number for named groups. */
    @JsonPropertyOrder({"self", "blocks", "withheld"})
    public record Answered(boolean self, List<Count> blocks, List<Withheld> withheld) {}

    public record Count(List<String> groups, String answered) {}

    /** Groups that are not shown, and the word for the reason. */
    public record Withheld(List<String> groups, String reason) {}

    /**
     * One facet as the others see it; the mean is over the blocks, each with its weight.
     *
     * @param notJudged which share of the anonymous raters could not judge, to a tenth; absent where it would tell of fewer
     *     than the threshold
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"mean", "interval", "blocks", "withheld", "notJudged"})
    public record Seen(
            Value mean,
            @Nullable Range interval,
            List<Block> blocks,
            List<Withheld> withheld,
            @Nullable Double notJudged) {}

    /**
     * Raters that are shown together.
     *
     * @param bound as of a {@link Value}
     * @param interval absent for named groups, who are no sample
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"groups", "answered", "mean", "bound", "interval"})
    public record Block(
            List<String> groups,
            String answered,
            double mean,
            @Nullable String bound,
            @Nullable Range interval) {}

    /**
     * One row of the trust model.
     *
     * @param names by language tag
     * @param adjustedCongruence congruence without what few raters are expected to take from it
     * @param usual absent where the theme has no norm
     * @param category the class in one word, read against the norm where there is one; absent where a facet is missing
     * @param firmness whether the published intervals support the class: firm or tentative
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "id",
        "basis",
        "names",
        "statements",
        "self",
        "others",
        "gaps",
        "usual",
        "congruence",
        "adjustedCongruence",
        "level",
        "sweetSpot",
        "category",
        "firmness"
    })
    public record Theme(
            String id,
            String basis,
            Map<String, String> names,
            List<Statement> statements,
            Own self,
            Others others,
            Gaps gaps,
            @Nullable ThemeNorm usual,
            Value congruence,
            @Nullable Value adjustedCongruence,
            Value level,
            Value sweetSpot,
            @Nullable String category,
            @Nullable String firmness) {

        public Theme {
            names = new TreeMap<>(names);
            // Reports before format 3 have none.
            statements = List.copyOf(Objects.requireNonNullElse(statements, List.of()));
        }
    }

    /** What the leader says: intention, own behavior, and how others would see it. */
    @JsonPropertyOrder({"intention", "behavior", "perception"})
    public record Own(Value intention, Value behavior, Value perception) {}

    /** What the others say: the intention they attribute, the behavior they see, how it lands. */
    @JsonPropertyOrder({"intention", "behavior", "perception"})
    public record Others(Seen intention, Seen behavior, Seen perception) {}

    /** One block over the themes in which it is shown; a facet that it is shown in for too few themes is missing. */
    @JsonPropertyOrder({"groups", "intention", "behavior", "perception"})
    public record Group(List<String> groups, GroupFacet intention, GroupFacet behavior, GroupFacet perception) {}

    /** The mean of a block over the themes in which it is shown, how many these are, and how far it agrees. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"mean", "themes", "agreement"})
    public record GroupFacet(
            Value mean, int themes, @Nullable BlockAgreement agreement) {}

    /**
     * Figures that are not shown as they are.
     *
     * @param what together, withheld or bounded
     * @param rule A3 for example
     * @param cells theme and facet
     */
    @JsonPropertyOrder({"what", "rule", "groups", "cells"})
    public record Decision(String what, String rule, List<String> groups, List<String> cells) {

        Decision of(List<String> variables) {
            return new Decision(what, rule, groups, List.copyOf(variables));
        }
    }
}
