package org.trust360.scoring.congruence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.ProfileSimilarity;
import org.trust360.scoring.measure.Reason;

/**
 * A leader over all themes. Means run over the scorable themes, those with I, B and P, and are missing for
 * {@link Reason#TOO_FEW_THEMES} unless at least half of the themes, and at least one, are scorable.
 *
 * <pre>
 *   C  = 1 - sqrt(mean q)      not the mean of the themes' C, so that D² splits into elevation, scatter and shape
 *   L, SS, gaps                means
 * </pre>
 *
 * @param scorable how many themes have I, B and P
 * @param meanThemeCongruence the mean of the themes' own C, for comparison
 * @param sweetSpotShare which share of the scorable themes is in the sweet spot
 * @param sayDo the profile of intention beside that of behavior
 * @param metaperception the profile of how the leader believes to be seen beside that of perception; its elevation is
 *     the metaperception bias
 * @param metaperceptionError the mean absolute M - P over the themes that have both
 * @param selfOther the leader's own behavior beside the behavior that others see; its elevation is the self bias
 */
public record LeaderSummary(
        int scorable,
        Figure intention,
        Figure behavior,
        Figure perception,
        Figure sayDoGap,
        Figure doCreditedGap,
        Figure intentionPerceptionGap,
        Figure congruence,
        Figure meanThemeCongruence,
        Figure level,
        Figure sweetSpot,
        Figure sweetSpotShare,
        ProfileSimilarity sayDo,
        ProfileSimilarity metaperception,
        Figure metaperceptionError,
        ProfileSimilarity selfOther) {

    public static LeaderSummary of(List<Facets> themes, Thresholds thresholds) {
        var means = new ScorableThemes(themes);
        return new LeaderSummary(
                means.count(),
                means.mean(Facets::intention),
                means.mean(Facets::behavior),
                means.mean(Facets::perception),
                means.mean(Facets::sayDoGap),
                means.mean(Facets::doCreditedGap),
                means.mean(Facets::intentionPerceptionGap),
                means.mean(Facets::squaredGap).map(q -> 1 - Math.sqrt(q)),
                means.mean(Facets::congruence),
                means.mean(Facets::level),
                means.mean(Facets::sweetSpot),
                means.mean(theme -> Figure.of(isSweetSpot(theme, thresholds) ? 1 : 0)),
                similarity(themes, Facets::intention, Facets::behavior),
                similarity(themes, Facets::metaperception, Facets::perception),
                Figure.meanOfKnown(
                        themes.stream()
                                .map(Facets::metaperceptionGap)
                                .map(gap -> gap.map(Math::abs))
                                .toList(),
                        Reason.TOO_FEW_THEMES),
                similarity(themes, Facets::ownBehavior, Facets::behavior));
    }

    /** The class of the leader over all themes, from C, L and the mean gaps; null where these are missing. */
    public @Nullable CongruenceClass classify(Thresholds thresholds) {
        return congruence.isKnown()
                ? thresholds.classify(congruence.value(), level.value(), sayDoGap.value(), doCreditedGap.value())
                : null;
    }

    private static boolean isSweetSpot(Facets theme, Thresholds thresholds) {
        return theme.classify(thresholds) == CongruenceClass.SWEET_SPOT;
    }

    private static ProfileSimilarity similarity(
            List<Facets> themes, Function<Facets, Figure> x, Function<Facets, Figure> y) {
        return ProfileSimilarity.of(
                themes.stream().map(x).toList(), themes.stream().map(y).toList());
    }

    /** The themes that have I, B and P. */
    private record ScorableThemes(List<Facets> themes, int of) {

        ScorableThemes(List<Facets> all) {
            this(all.stream().filter(theme -> theme.triple() != null).toList(), all.size());
        }

        int count() {
            return themes.size();
        }

        Figure mean(Function<Facets, Figure> figure) {
            return 2 * themes.size() < of
                    ? Figure.missing(Reason.TOO_FEW_THEMES)
                    : Figure.meanOfKnown(themes.stream().map(figure).toList(), Reason.TOO_FEW_THEMES);
        }
    }
}
