package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTests {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 12})
    void refusesFewerThanTwoPointsAndMoreThanEleven(int points) {
        assertThatThrownBy(() -> Scale.of(points)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "5, 6", "2, 3", "7, -1"})
    void refusesAnAnswerOffTheScale(int points, int answer) {
        assertThatThrownBy(() -> Scale.of(points).share(answer)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPointThatIsNoNumber() {
        assertThatThrownBy(() -> Scale.of(5).shareOf(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    /** 2.7: 1..5 recoded 1, 3, 5, 7, 9 on K = 9 gives identical shares. */
    @Test
    void givesTheSameSharesOnARecodedScale() {
        for (int answer = 1; answer <= 5; answer++) {
            assertThat(Scale.of(9).share(2 * answer - 1)).isEqualTo(Scale.of(5).share(answer));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 3.24, 3.2", "5, 3.25, 3.3", "5, 3.35, 3.4", "5, 1, 1.0", "5, 5, 5.0", "7, 6.949999, 6.9"})
    void roundsHalvesUpwards(int points, double point, double rounded) {
        var scale = Scale.of(points);
        assertThat(scale.pointAtOneDecimal(scale.shareOf(point))).isEqualTo(rounded);
    }

    /** 0.1 + 0.2 in any order: the last digit of a sum decides no tie. */
    @Test
    void roundsATieTheSameForAnyOrderOfSummation() {
        var scale = Scale.of(11);
        double up = (0.1 + 0.2 + 0.3 + 0.54) / 4;
        double down = (0.54 + 0.3 + 0.2 + 0.1) / 4;

        assertThat(up).isCloseTo(down, within(1e-15));
        assertThat(scale.pointAtOneDecimal(up))
                .isEqualTo(scale.pointAtOneDecimal(down))
                .isEqualTo(3.9);
    }
}
