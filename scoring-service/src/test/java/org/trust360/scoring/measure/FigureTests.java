package org.trust360.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTests {

    private static final Figure NONE = Figure.missing(Reason.NOT_ANSWERED);

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void isNeverAnythingButAFiniteNumber(double value) {
        assertThatThrownBy(() -> Figure.of(value)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Figure.of(0).map(x -> value)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void keepsTheFirstReason() {
        var other = Figure.missing(Reason.TOO_FEW_ANSWERS);

        assertThat(Figure.difference(Figure.of(1), NONE).reason()).isEqualTo(Reason.NOT_ANSWERED);
        assertThat(Figure.difference(other, NONE).reason()).isEqualTo(Reason.TOO_FEW_ANSWERS);
        assertThat(NONE.map(x -> x + 1)).isEqualTo(NONE);
        assertThat(NONE.orNull()).isNull();
    }

    @Test
    void averagesWhatIsKnown() {
        assertThat(Figure.meanOfKnown(List.of(Figure.of(1), NONE, Figure.of(2)), Reason.TOO_FEW_THEMES))
                .isEqualTo(Figure.of(1.5));
        assertThat(Figure.meanOfKnown(List.of(NONE), Reason.TOO_FEW_THEMES))
                .isEqualTo(Figure.missing(Reason.TOO_FEW_THEMES));
    }
}
