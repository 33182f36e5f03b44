package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.measure.EmpiricalBayes.Shrunk;

/** The part of oracle 16 on shrinkage: facets B and P of sim360, in shares; {@code Rscript 16-congruence-golden.R}. */
class EmpiricalBayesTests {

    private static final List<String> LEADERS = Sim360Ratings.leaders().toList();
    private static final List<double[]> TWELVE = Collections.nCopies(12, new double[] {0.25, 0.25});

    static Stream<Arguments> rows() {
        return Oracle.rows("16-congruence-golden")
                .filter(row -> row.get()[0] instanceof String name && name.startsWith("EB."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void agreesWithTheReference(String name, Oracle oracle) {
        var parts = oracle.figure().split("\\.", -1);
        var shrunk = EmpiricalBayes.of(Sim360Ratings.byLeader("OTHERS", parts[0]).stream()
                .map(RatingTable::scores)
                .toList());
        switch (parts[1]) {
            case "mu" -> oracle.isMetBy(shrunk.mean());
            case "tau2" -> oracle.isMetBy(shrunk.between());
            case "sigma2" -> oracle.isMetBy(shrunk.within());
            case "lambda" -> oracle.isMetBy(LEADERS, figures(shrunk, Shrunk::lambda));
            case "eb" -> oracle.isMetBy(LEADERS, figures(shrunk, Shrunk::estimate));
            case "sd" -> oracle.isMetBy(LEADERS, figures(shrunk, Shrunk::standardDeviation));
            default -> throw new AssertionError("Not tested: " + name);
        }
    }

    private static List<Figure> figures(EmpiricalBayes shrunk, Function<Shrunk, Figure> figure) {
        return shrunk.leaders().stream().map(figure).toList();
    }

    /** Raters agree, leaders do not: nothing to shrink. Leaders do not, raters do: shrunk to the mean of all. */
    @Test
    void goesFromNotAtAllToAllTheWay() {
        var leaders = List.of(new double[] {0.2, 0.2}, new double[] {0.6, 0.6});
        var kept = EmpiricalBayes.of(leaders, 0.1, 0).leaders().getFirst();
        var moved = EmpiricalBayes.of(leaders, 0, 0.1).leaders().getFirst();

        assertThat(kept.lambda()).isEqualTo(Figure.of(1));
        assertThat(kept.estimate()).isEqualTo(kept.raw()).isEqualTo(Figure.of(0.2));
        assertThat(moved.lambda()).isEqualTo(Figure.of(0));
        assertThat(moved.estimate()).isEqualTo(Figure.of(0.4));
        assertThat(moved.standardDeviation()).isEqualTo(Figure.of(0));
    }

    @Test
    void needsVarianceRatersAndTenLeaders() {
        var flat = EmpiricalBayes.of(TWELVE);
        var single = EmpiricalBayes.of(
                IntStream.range(0, 12).mapToObj(i -> new double[] {i / 12.0}).toList());
        var nine = EmpiricalBayes.of(TWELVE.subList(0, 9));

        assertThat(flat.mean()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
        assertThat(flat.leaders().getFirst().estimate()).isEqualTo(Figure.missing(Reason.ZERO_VARIANCE));
        assertThat(flat.leaders().getFirst().raw()).isEqualTo(Figure.of(0.25));
        assertThat(single.mean()).isEqualTo(Figure.missing(Reason.TOO_FEW_RATERS));
        assertThat(nine.mean()).isEqualTo(Figure.missing(Reason.TOO_FEW_LEADERS));
        assertThat(EmpiricalBayes.of(List.of(), 0.1, 0.1).mean()).isEqualTo(Figure.missing(Reason.ALL_MISSING));
    }

    /** A leader without a value keeps the place in the list, and ten others are enough. */
    @Test
    void leavesALeaderWithoutValuesOut() {
        var leaders = new ArrayList<>(IntStream.range(0, 10)
                .mapToObj(i -> new double[] {i / 10.0, i / 10.0 + 0.05})
                .toList());
        leaders.addFirst(new double[] {Double.NaN});
        var shrunk = EmpiricalBayes.of(leaders);

        assertThat(shrunk.leaders()).hasSize(11);
        assertThat(shrunk.leaders().getFirst().raters()).isZero();
        assertThat(shrunk.leaders().getFirst().estimate()).isEqualTo(Figure.missing(Reason.ALL_MISSING));
        assertThat(shrunk.leaders().getLast().estimate().isKnown()).isTrue();
        assertThat(shrunk.mean())
                .isEqualTo(EmpiricalBayes.of(leaders.subList(1, 11)).mean());
    }

    @Test
    void refusesAVarianceBelowZero() {
        assertThatThrownBy(() -> EmpiricalBayes.of(TWELVE, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EmpiricalBayes.of(TWELVE, 0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
