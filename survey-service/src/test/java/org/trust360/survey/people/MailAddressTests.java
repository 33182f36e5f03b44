package org.trust360.survey.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11. */
class MailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "a.b+c=d@sub.example-1.org",
                "o'neill@example.org",
                "root@localhost",
                "info@b\u00fccher.example",
                "=1+1@example.org"
            })
    void accepts(String address) {
        assertThat(MailAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "ada",
                "ada@",
                "@example.org",
                "a da@example.org",
                "ada@exa mple.org",
                "ada@example.org\r\nBcc: all@example.org",
                "ada\r\n@example.org",
                "ada@example.org\0",
                "Ada <ada@example.org>",
                "ada@example.org, bo@example.org",
                "\"ada\"@example.org",
                "ada(comment)@example.org",
                "ada@[127.0.0.1]",
                ".ada@example.org",
                "ada.@example.org",
                "a..da@example.org",
                "ada@-example.org",
                "ada@example..org",
                "ada@example.org.",
                "ada@example_1.org",
                "j\u00fcrgen@example.org",
                "ada@b@example.org"
            })
    void refuses(String address) {
        assertThat(MailAddress.isValid(address)).isFalse();
    }

    @Test
    void refusesWhatIsTooLong() {
        var host = ("x".repeat(60) + ".").repeat(4) + "org";

        assertThat(MailAddress.isValid("a".repeat(6) + "@" + host)).isTrue();
        assertThat(MailAddress.isValid("a".repeat(7) + "@" + host)).isFalse();
        assertThat(MailAddress.isValid("a".repeat(64) + "@example.org")).isTrue();
        assertThat(MailAddress.isValid("a".repeat(65) + "@example.org")).isFalse();
        assertThat(MailAddress.isValid("a@" + "x".repeat(64) + ".org")).isFalse();
        assertThat(MailAddress.isValid("a".repeat(2_000_000))).isFalse();
    }
}
