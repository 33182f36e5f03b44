package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedMeanTests {

    private static final VariancePrior PRIOR = VariancePrior.withDefaults();

    @Test
    void weighsGroupsAndNotRaters() {
        var mean = WeightedMean.of(List.of(Stratum.of(1, 1.0), Stratum.of(1, 0, 0, 0, 0)), PRIOR);

        assertThat(mean.mean()).isEqualTo(0.5);
        assertThat(mean.degreesOfFreedom()).isEqualTo(7);
    }

    /** One rater alone: the prior speaks. se = sqrt(.04), df = 4, qt(.975, 4) = 2.7764451051977934 in R. */
    @Test
    void hasAnIntervalForOneRater() {
        var mean = WeightedMean.of(List.of(Stratum.of(1, 0.5)), PRIOR);

        assertThat(mean.standardError()).isCloseTo(0.2, within(1e-15));
        assertThat(mean.intervalAround(0, 0.95).high()).isCloseTo(0.2 * 2.7764451051977934, within(1e-13));
        assertThat(mean.interval(0.95)).isEqualTo(new Interval(0, 1));
    }

    /** qt(c(.975), c(1, 2, 5, 12, 100)) in R 4.2.2. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706204736174694",
        "2, 4.302652729749462",
        "5, 2.5705818356363146",
        "12, 2.1788128296672284",
        "100, 1.9839715185235518"
    })
    void hasTheQuantilesOfStudent(double degreesOfFreedom, double quantile) {
        assertThat(StudentT.quantile(0.975, degreesOfFreedom)).isCloseTo(quantile, within(1e-11));
    }

    @Test
    void needsValuesAndWeight() {
        assertThatThrownBy(() -> Stratum.of(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stratum.of(-1, 0.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WeightedMean.of(List.of(Stratum.of(0, 0.5)), PRIOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** 2.7: twice every rater leaves the mean and lowers the error. */
    @Test
    void keepsTheMeanOfDuplicatedRaters() {
        var once = WeightedMean.of(List.of(Stratum.of(1, 0.2, 0.9, 0.4), Stratum.of(1, 0.5, 0.7)), PRIOR);
        var twice = WeightedMean.of(
                List.of(Stratum.of(1, 0.2, 0.9, 0.4, 0.2, 0.9, 0.4), Stratum.of(1, 0.5, 0.7, 0.5, 0.7)), PRIOR);

        assertThat(twice.mean()).isCloseTo(once.mean(), within(1e-15));
        assertThat(twice.standardError()).isLessThan(once.standardError());
    }
}
