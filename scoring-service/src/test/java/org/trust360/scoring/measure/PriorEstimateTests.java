package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorEstimateTests {

    /** Drawn from the very model: sigma² = d0 s0² / chi²(d0), then values normal with that variance. */
    @ParameterizedTest
    @CsvSource({"8, 0.04, 1", "12, 0.03, 2", "20, 0.06, 3"})
    void findsThePriorThatTheGroupsWereDrawnFrom(int degrees, double variance, long seed) {
        var random = new Random(seed);
        var groups = new ArrayList<double[]>();
        for (int i = 0; i < 60_000; i++) {
            double sigma = Math.sqrt(degrees * variance / chiSquared(random, degrees));
            groups.add(random.doubles(3 + random.nextInt(8))
                    .map(_ -> 0.6 + sigma * random.nextGaussian())
                    .toArray());
        }

        var prior = PriorEstimate.of(groups).orElseThrow();

        assertThat(prior.variance()).isCloseTo(variance, within(0.02 * variance));
        assertThat(prior.degreesOfFreedom()).isCloseTo(degrees, within(0.2 * degrees));
    }

    private static double chiSquared(Random random, int degrees) {
        double sum = 0;
        for (int i = 0; i < degrees; i++) {
            double z = random.nextGaussian();
            sum += z * z;
        }
        return sum;
    }

    @Test
    void believesInNoStrongerPriorThanAHundred() {
        var groups = new ArrayList<double[]>();
        for (int i = 0; i < 40; i++) {
            groups.add(new double[] {0.25, 0.5, 0.75});
        }

        assertThat(PriorEstimate.of(groups).orElseThrow().degreesOfFreedom()).isEqualTo(100);
        assertThat(PriorEstimate.of(groups).orElseThrow().variance()).isCloseTo(0.0625 * 0.98, within(1e-12));
    }

    @Test
    void livesWithGroupsThatAgreeAndGroupsOfOne() {
        var prior = PriorEstimate.of(List.of(new double[] {0.5, 0.5, 0.5}, new double[] {1}, new double[] {0, 1}))
                .orElseThrow();

        // d = 2, 1; squares 0 and .5: m1 = 1/6, m2 = .25/3/3 = 1/36, R = 1
        assertThat(prior.degreesOfFreedom()).isEqualTo(100);
        assertThat(prior.variance()).isCloseTo(0.98 / 6, within(1e-12));
    }

    @Test
    void learnsNothingFromGroupsThatSayNothing() {
        assertThat(PriorEstimate.of(List.of())).isEmpty();
        assertThat(PriorEstimate.of(List.of(new double[] {1}, new double[] {0.5, 0.5})))
                .isEmpty();
    }
}
