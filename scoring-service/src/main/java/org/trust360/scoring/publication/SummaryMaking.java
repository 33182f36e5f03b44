package org.trust360.scoring.publication;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.LeaderSummary;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.measure.Figure;

/** All themes together, from what is shown of each. */
record SummaryMaking(List<PublishedTheme> themes, Presentation presentation, Model model) {

    /** The rule of the label in reports of one leader: a difference beyond the tolerance, whatever others have. */
    private static final String ABSOLUTE = "C";

    Summary summary() {
        var summary =
                LeaderSummary.of(themes.stream().map(PublishedTheme::facets).toList(), model.thresholds());
        var behavior = bound(theme -> theme.behavior().bound());
        var perception = bound(theme -> theme.perception().bound());
        var others = behavior.plus(perception);
        var either = others == Bound.EXACT ? Bound.EXACT : Bound.ABOUT;
        return new Summary(
                themes.size(),
                summary.scorable(),
                presentation.mean(summary.intention(), Bound.EXACT),
                presentation.mean(summary.behavior(), behavior),
                presentation.mean(summary.perception(), perception),
                presentation.distance(summary.sayDoGap(), behavior.negated()),
                presentation.distance(summary.doCreditedGap(), behavior.plus(perception.negated())),
                presentation.distance(summary.intentionPerceptionGap(), perception.negated()),
                Presentation.index(summary.congruence(), either),
                Presentation.index(adjusted(summary.congruence()), either),
                Presentation.index(summary.level(), others),
                Presentation.index(summary.sweetSpot(), others),
                Presentation.index(summary.sweetSpotShare(), either),
                presentation.distance(
                        summary.metaperception().elevation(),
                        bound(PublishedTheme::others).negated()),
                presentation.distance(
                        summary.selfOther().elevation(),
                        bound(PublishedTheme::others).negated()),
                selfOther(summary.selfOther().elevation()),
                Words.wordOrNull(summary.classify(model.thresholds())));
    }

    private Bound bound(Function<PublishedTheme, Bound> figure) {
        return themes.stream().map(figure).reduce(Bound.EXACT, Bound::plus);
    }

    /** The congruence without what sampling few raters is expected to take from it. */
    private Figure adjusted(Figure congruence) {
        double noise = themes.stream()
                .filter(theme -> theme.facets().triple() != null)
                .map(PublishedTheme::noise)
                .mapToDouble(Figure::value)
                .average()
                .orElse(0);
        return congruence.map(c -> 1 - Math.sqrt(Math.max(0, (1 - c) * (1 - c) - noise)));
    }

    private Summary.@Nullable SelfOther selfOther(Figure difference) {
        if (!(difference instanceof Figure.Known(double share))) {
            return null;
        }
        double tolerance = model.thresholds().tolerance();
        var label = share > tolerance ? "over" : share < -tolerance ? "under" : "in-agreement";
        return new Summary.SelfOther(ABSOLUTE, label);
    }
}
