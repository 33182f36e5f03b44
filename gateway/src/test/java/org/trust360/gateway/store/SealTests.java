package org.trust360.gateway.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** What is sealed stays unread, unmoved and unchanged. */
class SealTests {

    private final Seal seal = new Seal("a secret of the tests that is long enough");

    @Test
    void opensWhatItSealed() {
        byte[] sealed = seal.seal("refresh token".getBytes(UTF_8), "session:1");
        assertThat(new String(seal.open(sealed, "session:1"), UTF_8)).isEqualTo("refresh token");
        assertThat(new String(sealed, UTF_8)).doesNotContain("refresh");
    }

    @Test
    void opensNothingMovedChangedOrSealedWithAnotherSecret() {
        byte[] sealed = seal.seal("x".getBytes(UTF_8), "session:1");
        assertThatThrownBy(() -> seal.open(sealed, "session:2")).isInstanceOf(BrokenSeal.class);
        var other = new Seal("another secret of the tests, long enough");
        assertThatThrownBy(() -> other.open(sealed, "session:1")).isInstanceOf(BrokenSeal.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> seal.open(sealed, "session:1"))
                .isInstanceOf(BrokenSeal.class)
                .hasMessageNotContaining("session:1");
    }

    @Test
    void fingerprintsDifferByPurposeAndSecret() {
        var other = new Seal("another secret of the tests, long enough");
        assertThat(seal.fingerprint("t", "code"))
                .isEqualTo(seal.fingerprint("t", "code"))
                .isNotEqualTo(seal.fingerprint("t", "state"))
                .isNotEqualTo(other.fingerprint("t", "code"));
    }

    @Test
    void readsBackNoTypeItDoesNotKnow() {
        var objects = new SealedObjects(seal);
        var foreign = objects.write(new com.nimbusds.jose.util.Base64("eA=="), "session:1");
        assertThat(objects.read(foreign, "session:1")).isEmpty();
        Serializable known = new java.util.ArrayList<>(java.util.List.of("a"));
        assertThat(objects.read(objects.write(known, "session:1"), "session:1")).contains(known);
    }

    @Test
    void insistsOnASecretS16() {
        assertThatThrownBy(() -> new SecretProperties("short")).hasMessageContaining("trust360.secret.gateway");
        assertThatThrownBy(() -> new SecretProperties(null)).hasMessageContaining("trust360.secret.gateway");
    }
}
