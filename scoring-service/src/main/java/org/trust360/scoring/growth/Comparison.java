package org.trust360.scoring.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.publication.Growth.Change;
import org.trust360.scoring.publication.Growth.Changes;
import org.trust360.scoring.publication.Report;

/** Some themes then and now: one for a line of its own, all for the line over all. */
record Comparison(List<Pair> pairs) {

    private static final String NO_THEME = "too-few-themes";
    private static final int POINT_DECIMALS = 2;
    private static final int INDEX_DECIMALS = 3;

    /** The same theme in the earlier report and in the new one. */
    record Pair(ThemeFigures earlier, ThemeFigures now) {

        boolean hasSameGroups() {
            return earlier.groups().equals(now.groups());
        }
    }

    Changes changes() {
        return new Changes(
                change(ThemeFigures::behavior, UnaryOperator.identity(), POINT_DECIMALS),
                change(ThemeFigures::perception, UnaryOperator.identity(), POINT_DECIMALS),
                change(ThemeFigures::squaredGap, Comparison::congruence, INDEX_DECIMALS),
                change(ThemeFigures::sweetSpot, UnaryOperator.identity(), INDEX_DECIMALS),
                pairs.stream().allMatch(Pair::hasSameGroups));
    }

    /** Less gap is more congruence. */
    private static Published congruence(Published gap) {
        return new Published(
                1 - Math.sqrt(gap.value()),
                1 - Math.sqrt(gap.high()),
                1 - Math.sqrt(gap.low()),
                gap.bound().negated());
    }

    private Change change(
            Function<ThemeFigures, @Nullable Published> figure, UnaryOperator<Published> told, int decimals) {
        var both = pairs.stream()
                .filter(pair -> figure.apply(pair.earlier()) != null && figure.apply(pair.now()) != null)
                .toList();
        if (both.isEmpty()) {
            var none = new Report.Value(null, null, NO_THEME);
            return new Change(none, none, none, null, null);
        }
        var earlier = told.apply(Published.meanOf(both.stream()
                .map(pair -> Objects.requireNonNull(figure.apply(pair.earlier())))
                .toList()));
        var now = told.apply(Published.meanOf(both.stream()
                .map(pair -> Objects.requireNonNull(figure.apply(pair.now())))
                .toList()));
        return written(earlier, now, decimals);
    }

    /** The word follows from the interval as it is shown, so that nobody reads the one against the other. */
    private static Change written(Published earlier, Published now, int decimals) {
        var difference = Difference.between(earlier, now);
        var interval = new Report.Range(rounded(difference.low(), decimals), rounded(difference.high(), decimals));
        var word = interval.low() > 0 ? "grew" : interval.high() < 0 ? "lower" : "same";
        return new Change(
                value(earlier.value(), earlier.bound(), decimals),
                value(now.value(), now.bound(), decimals),
                value(difference.value(), difference.bound(), decimals),
                interval,
                word);
    }

    private static Report.Value value(double value, Bound bound, int decimals) {
        var word = bound == Bound.EXACT
                ? null
                : bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Report.Value(rounded(value, decimals), word, null);
    }

    /** Away from zero at the half, so that there and back are the same size. */
    private static double rounded(double value, int decimals) {
        double rounded = BigDecimal.valueOf(value)
                .setScale(2 * decimals + 3, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
        return rounded == 0 ? 0 : rounded;
    }
}
