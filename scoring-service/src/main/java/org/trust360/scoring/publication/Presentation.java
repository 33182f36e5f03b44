package org.trust360.scoring.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.measure.Figure;
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

    /** A figure on the scale of the questionnaire, or a distance on it. */
    Report.Value value(Figure points) {
        return value(points, POINT_DECIMALS);
    }

    /** A distance of two shares, as a distance on the scale. */
    Report.Value distance(Figure shares) {
        return value(shares.map(share -> share * (scale.points() - 1)));
    }

    /** A share as a point on the scale. */
    Report.Value mean(Figure share) {
        return value(share.map(scale::point));
    }

    /** A figure between 0 and 1. */
    Report.Value index(Figure figure) {
        return value(figure, INDEX_DECIMALS);
    }

    String answered(Block block) {
        return block.isAnonymous() ? Bucket.of(block.size(), threshold) : String.valueOf(block.size());
    }

    private static Report.Value value(Figure figure, int decimals) {
        return switch (figure) {
            case Figure.Known(double value) -> new Report.Value(rounded(value, decimals), null);
            case Figure.Missing(Reason reason) -> new Report.Value(null, Words.word(reason));
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
