package org.trust360.scoring.publication;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.CongruenceClass;
import org.trust360.scoring.congruence.LeaderSummary;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.SayDoNorm;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.ProfileSimilarity;
import org.trust360.scoring.measure.Reason;

/** All themes together, from what is shown of each. */
record SummaryMaking(List<PublishedTheme> themes, Presentation presentation, Model model) {

    /** The rule of the label in reports of one leader: a difference beyond the tolerance, whatever others have. */
    private static final String ABSOLUTE = "C";

    Summary summary() {
        var summary =
                LeaderSummary.of(themes.stream().map(PublishedTheme::facets).toList(), model.thresholds());
        var against = againstNorms();
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
                Presentation.index(summary.sweetSpotShare().map(_ -> sweetSpots() / summary.scorable()), either),
                bias(summary.metaperception()),
                bias(summary.selfOther()),
                selfOther(summary.selfOther().elevation()),
                against == null
                        ? null
                        : presentation.distance(usualSayDo(), Bound.EXACT).value(),
                Words.wordOrNull(against == null ? summary.classify(model.thresholds()) : against));
    }

    private Report.Value bias(ProfileSimilarity ownAndOthers) {
        return presentation.distance(
                ownAndOthers.elevation(), bound(PublishedTheme::others).negated());
    }

    /** Null where a theme that counts has no norm. */
    private @Nullable CongruenceClass againstNorms() {
        var norms = themes.stream()
                .map(PublishedTheme::norm)
                .map(norm -> norm == null ? null : norm.sayDo())
                .toList();
        return SayDoNorm.classify(themes.stream().map(PublishedTheme::facets).toList(), norms, model.thresholds());
    }

    private Figure usualSayDo() {
        return Figure.meanOfKnown(
                themes.stream()
                        .filter(theme -> theme.facets().triple() != null)
                        .map(PublishedTheme::norm)
                        .filter(Objects::nonNull)
                        .map(norm -> Figure.of(norm.sayDo().meanGap()))
                        .toList(),
                Reason.TOO_FEW_THEMES);
    }

    private double sweetSpots() {
        return themes.stream()
                .filter(theme -> theme.category(model) == CongruenceClass.SWEET_SPOT)
                .count();
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
