package org.trust360.scoring.congruence;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/**
 * The standard error of a figure of the summary by leaving out one rater after the other, group by group.
 *
 * <pre>
 *   se² = sum over groups g of n_g raters, n_g >= 2:  (n_g - 1)/n_g  sum over r (t_(-r) - mean t)²
 * </pre>
 *
 * <p>Groups stay apart while raters are left out (a minimum of 1), groups of one rater contribute nothing. Deterministic.
 * Missing where the figure is missing for any set that is left.
 */
public final class Jackknife {

    private Jackknife() {}

    public static Figure standardError(
            Model model, int themes, List<Rater> raters, Function<LeaderSummary, Figure> figure) {
        var apart = model.withMinimum(1);
        var variance = Figure.of(0);
        for (var group : Relationship.values()) {
            var members = IntStream.range(0, raters.size())
                    .filter(i -> raters.get(i).relationship() == group)
                    .boxed()
                    .toList();
            if (group != Relationship.SELF && members.size() > 1) {
                var left = members.stream()
                        .map(i -> figure.apply(LeaderCongruence.of(apart, themes, without(raters, i))
                                .summary()))
                        .toList();
                variance = Figure.of(variance, contribution(left), Double::sum);
            }
        }
        return variance.map(Math::sqrt);
    }

    private static Figure contribution(List<Figure> left) {
        if (!left.stream().allMatch(Figure::isKnown)) {
            return Figure.missing(Reason.TOO_FEW_THEMES);
        }
        double n = left.size();
        double mean = left.stream().mapToDouble(Figure::value).sum() / n;
        double squares = left.stream()
                .mapToDouble(t -> (t.value() - mean) * (t.value() - mean))
                .sum();
        return Figure.of((n - 1) / n * squares);
    }

    private static List<Rater> without(List<Rater> raters, int left) {
        return IntStream.range(0, raters.size())
                .filter(i -> i != left)
                .mapToObj(raters::get)
                .toList();
    }
}
