package org.trust360.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A1 and A2: no promise below three, and each promise has a fingerprint of its own. */
class PolicyTests {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -3, 0, 1, 2})
    void refusesAThresholdBelowThree(int threshold) {
        assertThatThrownBy(() -> new Policy(threshold)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasAFingerprintThatChangesWithThePromiseOnly() {
        assertThat(new Policy(3).fingerprint())
                .hasSize(64)
                .isEqualTo(new Policy(3).fingerprint())
                .isNotEqualTo(new Policy(5).fingerprint());
    }
}
