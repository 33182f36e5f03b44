package org.trust360.events.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.events.seal.DataKey.BrokenSeal;

class DataKeyTests {

    private static final byte[] SECRET = "the secret of the golden samples".getBytes(UTF_8);

    /** Made by Python's hmac (HKDF, RFC 5869) and cryptography (AESGCM): the format is a contract between services and over time. */
    @Test
    void opensWhatAnEarlierReleaseSealed_G2() {
        var sealed = "AAECAwQFBgcICQoLtXSLoSfAQLVmABA-DOvdg6qONGHcD_RtPSKd-9A";

        assertThat(DataKey.of(SECRET).open(sealed, "campaign|ada")).isEqualTo("Ich höre zu.");
        assertThat(DataKey.of(SECRET).mark("Ich höre zu."))
                .isEqualTo("254b10dc68370447923c90daa3f994f3b6f189cfd69708478c082c5d111025d6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "not base64url!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesRubbish(String sealed) {
        assertThatThrownBy(() -> DataKey.of(SECRET).open(sealed, "purpose")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void tellsNothingOfItself() {
        assertThat(DataKey.of(SECRET)).hasToString("DataKey");
        assertThat(DataKey.random()).hasSize(32).isNotEqualTo(DataKey.random());
    }
}
