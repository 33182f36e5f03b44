package org.trust360.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hashes that hold for long and for accented passwords. */
class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void matchesThePasswordAndNoOther() {
        var hash = passwords.hash("correct horse battery");
        assertThat(passwords.match("correct horse battery", hash)).isTrue();
        assertThat(passwords.match("correct horse batterx", hash)).isFalse();
        assertThat(hash).startsWith("$2").doesNotContain("horse");
    }

    @Test
    void readsBeyondThe72BytesOfBcrypt() {
        var hash = passwords.hash("x".repeat(100) + "a");
        assertThat(passwords.match("x".repeat(100) + "b", hash)).isFalse();
    }

    @Test
    void knowsOneSpellingOfAnAccent() {
        assertThat(passwords.match("u\u0308ber alle Berge", passwords.hash("\u00fcber alle Berge")))
                .isTrue();
    }
}
