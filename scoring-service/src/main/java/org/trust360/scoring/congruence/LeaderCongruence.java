package org.trust360.scoring.congruence;

import java.util.List;
import java.util.stream.IntStream;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/**
 * Everything the model says of one leader, before anything is rounded or withheld for publication.
 *
 * <p>The result depends on the set of raters only, not on their order (but for the last digits of a sum).
 *
 * @param adjustedCongruence C corrected for what sampling few raters does to it: {@code 1 - sqrt(max(0, mean q - mean
 *     noise))} over the scorable themes
 */
public record LeaderCongruence(List<ThemeCongruence> themes, LeaderSummary summary, Figure adjustedCongruence) {

    public LeaderCongruence {
        themes = List.copyOf(themes);
    }

    /**
     * Computes a leader from raters in any order.
     *
     * @param themes how many themes every rater has scores for
     */
    public static LeaderCongruence of(Model model, int themes, List<Rater> raters) {
        if (raters.stream().anyMatch(rater -> rater.themes().size() != themes)) {
            throw new IllegalArgumentException("Every rater has one entry per theme: " + themes);
        }
        var computed = IntStream.range(0, themes)
                .mapToObj(theme -> ThemeCongruence.of(model, theme, raters))
                .toList();
        var facets = computed.stream().map(ThemeCongruence::facets).toList();
        return new LeaderCongruence(computed, LeaderSummary.of(facets, model.thresholds()), adjusted(computed));
    }

    private static Figure adjusted(List<ThemeCongruence> themes) {
        var scorable =
                themes.stream().filter(theme -> theme.facets().triple() != null).toList();
        if (scorable.isEmpty() || 2 * scorable.size() < themes.size()) {
            return Figure.missing(Reason.TOO_FEW_THEMES);
        }
        var none = Figure.of(0);
        var gaps = scorable.stream().map(theme -> theme.facets().squaredGap());
        var noises = scorable.stream().map(ThemeCongruence::noise);
        int n = scorable.size();
        return ThemeCongruence.adjusted(
                gaps.reduce(none, LeaderCongruence::sum).map(sum -> sum / n),
                noises.reduce(none, LeaderCongruence::sum).map(sum -> sum / n));
    }

    private static Figure sum(Figure a, Figure b) {
        return Figure.of(a, b, Double::sum);
    }
}
