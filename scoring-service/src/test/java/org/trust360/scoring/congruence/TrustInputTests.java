package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.congruence.TrustConstants.Fall;
import org.trust360.scoring.congruence.TrustScenario.Cycle;
import org.trust360.scoring.congruence.TrustScenario.State;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

class TrustInputTests {

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoShare(double wrong) {
        assertRefused(() -> State.of(wrong));
        assertRefused(() -> new State(0.5, wrong));
        assertRefused(() -> new Cycle(Figure.missing(Reason.NOT_ASKED), 0, Basis.CHARACTER, false, wrong));
        assertRefused(() -> new Fall(wrong, 0));
        assertRefused(() -> new Fall(0.5, wrong));
        assertRefused(() -> new TrustConstants(wrong, new Fall(0.6, 0), new Fall(0.3, 0), 2, 0.5, 0));
        assertRefused(() -> new TrustConstants(0.15, new Fall(0.6, 0), new Fall(0.3, 0), 2, wrong, 0));
        assertRefused(() -> new TrustConstants(0.15, new Fall(0.6, 0), new Fall(0.3, 0), 2, 0.5, wrong));
        assertRefused(() -> TrustConstants.withDefaults().cyclesToRegain(wrong));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoError(double wrong) {
        assertRefused(() -> Cycle.of(0.5, wrong, Basis.CHARACTER));
        assertRefused(() -> new TrustConstants(0.15, new Fall(0.6, 0), new Fall(0.3, 0), wrong, 0.5, 0));
    }

    @Test
    void refusesWhatCannotBe() {
        assertRefused(() -> Cycle.of(1.5, 0, Basis.CHARACTER));
        assertRefused(() -> new TrustConstants(0, new Fall(0.6, 0), new Fall(0.3, 0), 2, 0.5, 0));
        assertRefused(() -> new TrustScenario(List.of()));
        assertRefused(() -> TrustConstants.withDefaults().cyclesToRegain(1));
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(" ");
    }
}
