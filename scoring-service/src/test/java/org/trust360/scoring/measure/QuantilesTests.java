package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code qf(p, d1, d2)} and {@code qt(p, d)} in R 4.2.2, to ten digits. Beyond 4e5 degrees of freedom R itself approximates. */
class QuantilesTests {

    private static final Percentage TOLERANCE = Percentage.withPercentage(1e-8);

    @ParameterizedTest
    @CsvSource({
        "0.975, 5, 15, 3.5764153492790602",
        "0.025, 5, 15, 0.15557596307848698",
        "0.975, 5, 4.785939, 7.4972300415191908",
        "0.5, 1, 1, 1",
        "0.975, 1, 1, 647.78901147784404",
        "0.025, 1, 1, 0.0015437125086741332",
        "0.975, 1000, 3000, 1.1051251647528577",
        "0.025, 100000, 300000, 0.9899169413274771",
        "0.95, 299, 2691, 1.1471980329535638",
        "1e-6, 3, 7, 7.5510208802957265e-05",
        "0.975, 2.5, 300000, 3.356962263447727"
    })
    void areThoseOfF(double probability, double numerator, double denominator, double expected) {
        assertThat(Quantiles.ofF(probability, numerator, denominator)).isCloseTo(expected, TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({
        "0.975, 1, 12.706204736174694",
        "0.975, 2.5, 3.5746548420036919",
        "0.9995, 3, 12.923978636687961",
        "0.6, 1000000, 0.25334717053784167",
        "0.975, 4, 2.7764451051977934",
        "0.99999, 2, 223.60344363454601"
    })
    void areThoseOfStudent(double probability, double degreesOfFreedom, double expected) {
        assertThat(Quantiles.of(TDistribution.of(degreesOfFreedom), probability))
                .isCloseTo(expected, TOLERANCE);
        assertThat(StudentT.quantile(probability, degreesOfFreedom)).isCloseTo(expected, TOLERANCE);
    }
}
