package org.trust360.scoring.measure;

import static java.util.Arrays.asList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacetScoreTests {

    private static final Scale SCALE = Scale.of(5);

    @Test
    void isTheMeanOfTheAnsweredItems() {
        assertThat(FacetScore.of(SCALE, asList(5, null, 3, 4))).isEqualTo(Figure.of(0.75));
    }

    @Test
    void needsHalfOfTheItems() {
        assertThat(FacetScore.of(SCALE, asList(5, null))).isEqualTo(Figure.of(1));
        assertThat(FacetScore.of(SCALE, asList(5, null, null))).isEqualTo(Figure.missing(Reason.NOT_ANSWERED));
        assertThat(FacetScore.of(SCALE, asList((Integer) null))).isEqualTo(Figure.missing(Reason.NOT_ANSWERED));
    }

    @Test
    void isMissingWhereNothingIsAsked() {
        assertThat(FacetScore.of(SCALE, List.of())).isEqualTo(Figure.missing(Reason.NOT_ASKED));
    }

    @Test
    void refusesAnAnswerOffTheScale() {
        assertThatThrownBy(() -> FacetScore.of(SCALE, List.of(6))).isInstanceOf(IllegalArgumentException.class);
    }
}
