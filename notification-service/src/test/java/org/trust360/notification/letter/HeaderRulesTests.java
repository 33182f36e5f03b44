package org.trust360.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S11: what may stand in the head of a mail. */
class HeaderRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "@example.org",
                "a@",
                "a@b@c",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\n",
                "a@example.org\u0000",
                "a@example.org, b@example.org",
                "Rita <a@example.org>",
                "<a@example.org>",
                "friends: a@example.org, b@example.org;",
                "a@example.org (comment)",
                " a@example.org",
                "a b@example.org",
                "a..b@example.org",
                "a@-example..org"
            })
    void refusesWhatIsNotOnePlainAddress(String text) {
        assertThat(HeaderRules.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "rita.rater+360@mail.example.org", "o'neil@example.org", "x@localhost"})
    void acceptsPlainAddresses(String text) {
        assertThat(HeaderRules.isAddress(text)).isTrue();
    }

    @Test
    void refusesWhatIsTooLong() {
        var host = "@" + "x".repeat(60) + ".example.org";
        assertThat(HeaderRules.isAddress("a".repeat(254 - host.length()) + host))
                .isTrue();
        assertThat(HeaderRules.isAddress("a".repeat(255 - host.length()) + host))
                .isFalse();
        assertThat(HeaderRules.isLine("x".repeat(254))).isTrue();
        assertThat(HeaderRules.isLine("x".repeat(255))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\u0000b", "a\u0085b"})
    void refusesLineBreaksInALine(String text) {
        assertThat(HeaderRules.isLine(text)).isFalse();
        assertThat(HeaderRules.line(text)).isEqualTo("a b");
    }
}
