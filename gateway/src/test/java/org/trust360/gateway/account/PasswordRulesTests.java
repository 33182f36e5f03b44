package org.trust360.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Length and nothing else, but not the name. */
class PasswordRulesTests {

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(PasswordRules.check("elevenchars", "a@b")).contains(Unsuitable.TOO_SHORT);
        assertThat(PasswordRules.check("twelve chars", "a@b")).isEmpty();
        assertThat(PasswordRules.check("🐎".repeat(12), "a@b")).isEmpty();
        assertThat(PasswordRules.check("🐎".repeat(11), "a@b")).contains(Unsuitable.TOO_SHORT);
        assertThat(PasswordRules.check("x".repeat(128), "a@b")).isEmpty();
        assertThat(PasswordRules.check("x".repeat(129), "a@b")).contains(Unsuitable.TOO_LONG);
    }

    @Test
    void asksForNoKindOfCharacter() {
        assertThat(PasswordRules.check("aaaaaaaaaaaa", "a@b")).isEmpty();
        assertThat(PasswordRules.check("            ", "a@b")).isEmpty();
    }

    @Test
    void refusesTheNameInAnySpelling() {
        assertThat(PasswordRules.check("LEA@example.org", "lea@example.org")).contains(Unsuitable.IS_THE_NAME);
    }
}
