package org.trust360.scoring.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What HR may see of a campaign as a whole, in its first format. Means and gaps are on the scale of the questionnaire at
 * one decimal and made of the figures that the leaders' reports show; everything else has two decimals and is about ten
 * leaders or more. Units and themes have a fixed order that no figure decides.
 *
 * @param closedOn the day of the close; null in figures made before it was kept
 * @param leaders how many leaders the campaign was about
 * @param reliability how well the questionnaire measures here, by facet
 * @param answers how the questionnaire was answered
 * @param whole all leaders
 * @param units the parts of the organisation that may be shown, by their label
 * @param withheld the labels of those that may not
 * @param spreads how the classes are spread over leaders, as a whole and by theme, where that may be said
 * @param validity whether what is measured goes with being followed
 * @param norms what later campaigns are read against; null below thirty leaders
 * @param growth what has changed since the campaign before; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "format",
    "campaign",
    "closedOn",
    "questionnaire",
    "leaders",
    "reliability",
    "answers",
    "whole",
    "units",
    "withheld",
    "spreads",
    "validity",
    "norms",
    "growth"
})
public record OrganisationFigures(
        int format,
        String campaign,
        @Nullable LocalDate closedOn,
        Asked questionnaire,
        int leaders,
        List<Reliability> reliability,
        Answers answers,
        List<Theme> whole,
        List<Unit> units,
        List<String> withheld,
        List<Spread> spreads,
        Validity validity,
        @Nullable UsualGaps norms,
        @Nullable Growth growth) {

    public OrganisationFigures {
        spreads = List.copyOf(Objects.requireNonNullElse(spreads, List.of()));
    }

    static final int FORMAT = 1;

    @JsonPropertyOrder({"id", "version", "scaleMax"})
    public record Asked(String id, int version, int scaleMax) {}

    /**
     * One facet as the others answered it.
     *
     * @param leaders how many leaders have an answer
     * @param raters how many raters gave one
     * @param completeRaters how many left nothing out; alpha is made of these
     * @param alpha over all raters; the difference between leaders is part of it
     * @param alphaWithin over raters of the same leader
     * @param icc1 the reliability of one rater
     * @param icc2 the reliability of the mean of a leader's raters
     * @param groupSize the convention for groups of different size in icc1
     */
    @JsonPropertyOrder({
        "facet",
        "leaders",
        "raters",
        "completeRaters",
        "items",
        "alpha",
        "alphaWithin",
        "icc1",
        "icc2",
        "groupSize"
    })
    public record Reliability(
            String facet,
            int leaders,
            int raters,
            int completeRaters,
            int items,
            Estimate alpha,
            Estimate alphaWithin,
            Estimate icc1,
            Estimate icc2,
            String groupSize) {}

    /**
     * How the others answered.
     *
     * @param notJudged the share of answers that are not there, by facet
     * @param straightLines the share of raters who gave one answer to everything, ten answers or more; they count like all
     */
    @JsonPropertyOrder({"notJudged", "straightLines"})
    public record Answers(List<FacetRate> notJudged, Estimate straightLines) {}

    public record FacetRate(String facet, Estimate rate) {}

    /**
     * The means of one theme over leaders who have all three, and their distances.
     *
     * @param leaders how many, as coarse as it may be said
     */
    @JsonPropertyOrder({
        "id",
        "leaders",
        "intention",
        "behavior",
        "perception",
        "sayDo",
        "doCredited",
        "intentionPerception"
    })
    public record Theme(
            String id,
            String leaders,
            double intention,
            double behavior,
            double perception,
            double sayDo,
            double doCredited,
            double intentionPerception) {}

    public record Unit(String unit, List<Theme> themes) {}

    /**
     * The classes of congruence over leaders, each in tens of per cent, in the order of the model.
     *
     * @param theme null for the leaders as a whole
     * @param leaders how many have a class, as coarse as it may be said
     * @param others those in classes too small to stand alone; null where there is nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"theme", "leaders", "classes", "others"})
    public record Spread(
            @Nullable String theme,
            String leaders,
            List<ClassShare> classes,
            @Nullable Integer others) {}

    @JsonPropertyOrder({"category", "percent"})
    public record ClassShare(String category, int percent) {}

    /**
     * What has changed since the campaign before, over leaders who are in both.
     *
     * @param since the id of the campaign before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"since", "closedOn", "themes"})
    public record Growth(String since, @Nullable LocalDate closedOn, List<Change> themes) {}

    /** One theme, on the scale of the questionnaire. */
    @JsonPropertyOrder({"id", "leaders", "intention", "behavior", "perception"})
    public record Change(String id, String leaders, Shift intention, Shift behavior, Shift perception) {}

    /**
     * The mean change of the same leaders, with its 95 % interval.
     *
     * @param told up or down where the interval does not hold 0, else none: no change that can be told from chance
     */
    @JsonPropertyOrder({"change", "told"})
    public record Shift(Estimate change, String told) {}

    /**
     * What goes with being followed.
     *
     * @param criterion what the predictors are held against
     * @param reading what is measured and what is not, by language
     */
    @JsonPropertyOrder({"criterion", "predictors", "sameSource", "reading"})
    public record Validity(
            String criterion, List<Predictor> predictors, boolean sameSource, Map<String, Meaning> reading) {}

    /** Pearson's r over leaders, with Fisher's interval. */
    @JsonPropertyOrder({"predictor", "leaders", "correlation"})
    public record Predictor(String predictor, int leaders, Estimate correlation) {}

    /** What the correlation is, and what nobody may conclude from it. */
    @JsonPropertyOrder({"measured", "inference"})
    public record Meaning(String measured, String inference) {}

    /**
     * What is usual here.
     *
     * @param id under which reports of later campaigns name it
     */
    @JsonPropertyOrder({"id", "leaders", "sayDo", "priorDegreesOfFreedom", "priorVariance"})
    public record UsualGaps(
            String id, int leaders, Map<String, Double> sayDo, double priorDegreesOfFreedom, double priorVariance) {}
}
