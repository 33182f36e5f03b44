package org.trust360.scoring.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Interval;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.Scale;

/** How figures are written into a report; rounding here is for the eye, what may be known was decided before. */
record Presentation(Scale scale, int threshold) {

    private static final int POINT_DECIMALS = 2;
    private static final int INDEX_DECIMALS = 3;

    /** A mean that has one decimal already, from its share. */
    double point(double share) {
        return scale.pointAtOneDecimal(share);
    }

    /** A distance of two shares, as a distance on the scale. */
    Report.Value distance(Figure shares, Bound bound) {
        return value(shares.map(share -> share * (scale.points() - 1)), POINT_DECIMALS, bound);
    }

    /** A distance with the interval around it, which may lie beyond the scale. */
    Gaps.Gap gap(Figure shares, Bound bound, @Nullable Interval interval) {
        var distance = distance(shares, bound);
        return new Gaps.Gap(
                distance.value(),
                distance.bound(),
                distance.missing(),
                interval == null ? null : new Report.Range(points(interval.low()), points(interval.high())));
    }

    /** A distance of two shares on the scale, at one decimal. */
    private double points(double share) {
        return rounded(share * (scale.points() - 1), 1);
    }

    ThemeNorm norm(Norms.Theme usual) {
        return new ThemeNorm(
                usual.leaders(),
                rounded(scale.point(usual.intention()), POINT_DECIMALS),
                rounded(scale.point(usual.behavior()), POINT_DECIMALS),
                rounded(scale.point(usual.perception()), POINT_DECIMALS),
                rounded(usual.sayDo().meanGap() * (scale.points() - 1), POINT_DECIMALS));
    }

    /** A share as a point on the scale. */
    Report.Value mean(Figure share, Bound bound) {
        return value(share.map(scale::point), POINT_DECIMALS, bound);
    }

    /** An interval of shares as points on the scale, at one decimal. */
    Report.Range range(Interval shares) {
        return new Report.Range(rounded(scale.point(shares.low()), 1), rounded(scale.point(shares.high()), 1));
    }

    /** A figure between 0 and 1. */
    static Report.Value index(Figure figure, Bound bound) {
        return value(figure, INDEX_DECIMALS, bound);
    }

    /** How many people a block has at least, as far as it may be said. */
    int least(Block block) {
        return block.isAnonymous() ? Bucket.holding(block.size(), threshold).least() : block.size();
    }

    String answered(Block block) {
        return block.isAnonymous() ? Bucket.of(block.size(), threshold) : String.valueOf(block.size());
    }

    private static Report.Value value(Figure figure, int decimals, Bound bound) {
        return switch (figure) {
            case Figure.Known(double value) -> new Report.Value(rounded(value, decimals), Words.bound(bound), null);
            case Figure.Missing(Reason reason) -> new Report.Value(null, null, Words.word(reason));
        };
    }

    private static double rounded(double value, int decimals) {
        double rounded = BigDecimal.valueOf(value)
                .setScale(2 * decimals + 3, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
        return rounded == 0 ? 0 : rounded;
    }
}
