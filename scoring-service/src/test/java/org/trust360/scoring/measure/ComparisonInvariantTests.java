package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.measure.Close.between;
import static org.trust360.scoring.measure.Close.same;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;

/** Section 2.7 for what compares two measurements of the same themes or persons, some values missing. */
class ComparisonInvariantTests {

    private static final int CASES = 5000;

    /** Three values of one theme or person, in eighths; 9 for a missing one. */
    private record Row(int x, int y, int z) {

        static Row by(Random random) {
            return new Row(eighths(random), eighths(random), eighths(random));
        }

        private static int eighths(Random random) {
            return random.nextInt(10);
        }

        Stream<Row> smaller() {
            return Stream.of(new Row(0, y, z), new Row(x, 0, z), new Row(x, y, 0))
                    .filter(row -> !row.equals(this));
        }
    }

    private static final RandomCases<List<Row>> ROWS = RandomCases.of(random -> Stream.generate(() -> Row.by(random))
                    .limit(random.nextInt(12))
                    .toList())
            .shrinkingBy(rows -> RandomCases.smaller(rows, Row::smaller));

    /** D²/T is elevation², scatter² and the shape term, and this is 2 s_x s_y (1 - r). */
    @Test
    void theDistanceSplits() {
        ROWS.hold(CASES, rows -> {
            var similarity = similarity(rows, Row::x, Row::y);
            if (similarity.distance().isKnown()) {
                same(
                        similarity.meanSquaredDistance().value(),
                        similarity.squaredElevation().value()
                                + similarity.squaredScatter().value()
                                + similarity.shapeTerm().value());
            }
            if (similarity.shape().isKnown()) {
                double spreads = similarity.firstSpread().value()
                        * similarity.secondSpread().value();
                same(similarity.shapeTerm(), similarity.shape().map(r -> 2 * spreads * (1 - r)));
            }
        });
    }

    /** ICC_DE = 1 - (D²/T) / (s_x² + s_y² + (mean x - mean y)²/2). */
    @Test
    void doubleEntryFollowsFromTheDistance() {
        ROWS.hold(CASES, rows -> {
            var similarity = similarity(rows, Row::x, Row::y);
            between(similarity.doubleEntryCorrelation(), -1, 1);
            between(similarity.shape(), -1, 1);
            if (similarity.doubleEntryCorrelation().isKnown()) {
                double apart = Math.pow(similarity.firstSpread().value(), 2)
                        + Math.pow(similarity.secondSpread().value(), 2)
                        + similarity.squaredElevation().value() / 2;
                same(
                        similarity.doubleEntryCorrelation(),
                        similarity.meanSquaredDistance().map(d -> 1 - d / apart));
            }
        });
    }

    @Test
    void profilesAreComparedBothWays() {
        ROWS.hold(CASES, rows -> {
            var there = similarity(rows, Row::x, Row::y);
            var back = similarity(rows.reversed(), Row::y, Row::x);
            same(back.distance(), there.distance());
            same(back.elevation(), there.elevation().map(x -> -x));
            same(back.scatter(), there.scatter().map(x -> -x));
            same(back.shape(), there.shape());
            same(back.doubleEntryCorrelation(), there.doubleEntryCorrelation());
        });
    }

    @Test
    void correlationsAreBoundedSymmetricAndWithoutUnit() {
        ROWS.hold(CASES, rows -> {
            var x = values(rows, Row::x);
            var y = values(rows, Row::y);
            var correlation = Correlation.of(x, y);
            between(correlation.r(), -1, 1);
            same(Correlation.of(y, x).r(), correlation.r());
            same(
                    Correlation.of(changed(x, v -> 7 - 3 * v), y).r(),
                    correlation.r().map(r -> -r));
            var interval = correlation.interval(0.95);
            if (interval != null) {
                between(correlation.r(), interval.low(), interval.high());
                between(Figure.of(interval.low()), -1, 1);
                between(Figure.of(interval.high()), -1, 1);
            }
        });
    }

    /** The partial correlation is that of the residuals. */
    @Test
    void partialIsTheCorrelationOfResiduals() {
        ROWS.hold(CASES, rows -> {
            var complete = rows.stream()
                    .filter(row -> row.x() != 9 && row.y() != 9 && row.z() != 9)
                    .toList();
            var partial = Correlation.partial(values(rows, Row::x), values(rows, Row::y), values(rows, Row::z));
            between(partial.r(), -1, 1);
            if (partial.r().isKnown()) {
                var z = values(complete, Row::z);
                var residuals =
                        Correlation.of(residuals(values(complete, Row::x), z), residuals(values(complete, Row::y), z));
                same(partial.r(), residuals.r());
            }
        });
    }

    private static double[] residuals(double[] x, double[] z) {
        double meanX = Means.of(x);
        double meanZ = Means.of(z);
        double products = IntStream.range(0, x.length)
                .mapToDouble(i -> (x[i] - meanX) * (z[i] - meanZ))
                .sum();
        double slope = products / Means.squares(z);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> x[i] - meanX - slope * (z[i] - meanZ))
                .toArray();
    }

    /** Whoever is compared by A or B gets the same label whatever the unit, and one of over, under and agreement. */
    @Test
    void labelsHaveNoUnit() {
        ROWS.hold(CASES, rows -> {
            var s = values(rows, Row::x);
            var o = values(rows, Row::y);
            var norm = SelfOtherNorm.of(s, o);
            var inPoints = SelfOtherNorm.of(changed(s, v -> 1 + 4 * v), changed(o, v -> 1 + 4 * v));
            for (var rule : List.of(
                    SelfOtherAgreement.Rule.STANDARDISED_DIFFERENCE,
                    SelfOtherAgreement.Rule.DIFFERENCE_OF_STANDARDISED)) {
                for (var row : rows) {
                    var self = figure(row.x());
                    var others = figure(row.y());
                    var label = norm.label(rule, self, others);
                    var changed = inPoints.label(rule, self.map(v -> 1 + 4 * v), others.map(v -> 1 + 4 * v));
                    assertThat(changed).isEqualTo(label);
                }
            }
        });
    }

    private static ProfileSimilarity similarity(List<Row> rows, ToIntFunction<Row> x, ToIntFunction<Row> y) {
        return ProfileSimilarity.of(figures(rows, x), figures(rows, y));
    }

    private static List<Figure> figures(List<Row> rows, ToIntFunction<Row> value) {
        return rows.stream().map(row -> figure(value.applyAsInt(row))).toList();
    }

    private static Figure figure(int eighths) {
        return eighths == 9 ? Figure.missing(Reason.NOT_ANSWERED) : Figure.of(eighths / 8.0);
    }

    private static double[] values(List<Row> rows, ToIntFunction<Row> value) {
        return figures(rows, value).stream()
                .mapToDouble(figure -> figure.isKnown() ? figure.value() : Double.NaN)
                .toArray();
    }

    private static double[] changed(double[] values, UnaryOperator<Double> change) {
        return Arrays.stream(values).map(change::apply).toArray();
    }
}
