package org.trust360.scoring.congruence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Rater.Scores;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.WeightedMean;

/**
 * One theme of one leader: the figures, what they are made of, and how firm they are.
 *
 * <p>I is a statement and not a sample, so the standard error of I - B is that of B. The standard error of B - P comes
 * from the paired differences of the raters who answered both.
 *
 * <pre>
 *   noise  = (se_B² + se_P² + se_(B-P)²) / 2      what sampling alone adds to the squared gap
 *   C_adj  = 1 - sqrt(max(0, q - noise))
 * </pre>
 *
 * @param difference of behavior and perception, rater by rater
 */
public record ThemeCongruence(
        Facets facets, GroupMean behavior, GroupMean perception, GroupMean attributed, GroupMean difference) {

    /** Whether the intervals of the gaps support the class. */
    public enum Firmness {
        FIRM,
        TENTATIVE
    }

    static ThemeCongruence of(Model model, int theme, List<Rater> raters) {
        var behavior = GroupMean.of(model, raters, score(theme, Scores::behavior));
        var perception = GroupMean.of(model, raters, score(theme, Scores::perception));
        var attributed = GroupMean.of(model, raters, score(theme, Scores::intention));
        var difference = GroupMean.of(
                model, raters, score(theme, scores -> Figure.difference(scores.behavior(), scores.perception())));
        var self = raters.stream().filter(Rater::isSelf).toList();
        var facets = new Facets(
                own(self, score(theme, Scores::intention)),
                own(self, score(theme, Scores::behavior)),
                own(self, score(theme, Scores::perception)),
                behavior.mean(),
                perception.mean(),
                attributed.mean());
        return new ThemeCongruence(facets, behavior, perception, attributed, difference);
    }

    private static Function<Rater, Figure> score(int theme, Function<Scores, Figure> facet) {
        return rater -> facet.apply(rater.themes().get(theme));
    }

    private static Figure own(List<Rater> self, Function<Rater, Figure> score) {
        return switch (self.size()) {
            case 0 -> Figure.missing(Reason.NO_SELF_ASSESSMENT);
            case 1 -> score.apply(self.getFirst());
            default -> Figure.missing(Reason.SEVERAL_SELF_ASSESSMENTS);
        };
    }

    public Figure noise() {
        return Figure.of(
                Figure.of(squaredError(behavior), squaredError(perception), Double::sum),
                squaredError(difference),
                (facets, paired) -> (facets + paired) / 2);
    }

    public Figure adjustedCongruence() {
        return adjusted(facets.squaredGap(), noise());
    }

    static Figure adjusted(Figure squaredGap, Figure noise) {
        return Figure.of(squaredGap, noise, (q, e) -> 1 - Math.sqrt(Math.max(0, q - e)));
    }

    /**
     * Firm where the interval of the dominating gap excludes 0, for a congruent class where the intervals of both gaps
     * lie within twice the tolerance. Null without a class.
     */
    public @Nullable Firmness firmness(Model model) {
        var thresholds = model.thresholds();
        var name = facets.classify(thresholds);
        if (name == null) {
            return null;
        }
        var sayDo = gapInterval(facets.sayDoGap(), behavior.estimate(), model);
        var doCredited = gapInterval(facets.doCreditedGap(), difference.estimate(), model);
        double within = 2 * thresholds.tolerance();
        boolean firm = switch (name) {
            case SWEET_SPOT, CONGRUENT_MID, CONGRUENT_LOW ->
                sayDo != null && doCredited != null && sayDo.liesWithin(within) && doCredited.liesWithin(within);
            case INTENT_NOT_ENACTED, ENACTED_BEYOND_INTENT -> sayDo != null && sayDo.excludesZero();
            case ENACTED_NOT_TRUSTED, TRUSTED_BEYOND_BEHAVIOUR -> doCredited != null && doCredited.excludesZero();
        };
        return firm ? Firmness.FIRM : Firmness.TENTATIVE;
    }

    private static @Nullable Interval gapInterval(Figure gap, @Nullable WeightedMean error, Model model) {
        return error == null || !gap.isKnown() ? null : error.intervalAround(gap.value(), model.confidence());
    }

    private static Figure squaredError(GroupMean mean) {
        var estimate = mean.estimate();
        return estimate == null
                ? Figure.missing(Reason.TOO_FEW_ANSWERS)
                : Figure.of(estimate.standardError() * estimate.standardError());
    }
}
