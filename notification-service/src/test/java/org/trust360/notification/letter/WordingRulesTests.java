package org.trust360.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.notification.letter.WordingFault.Field;
import org.trust360.notification.letter.WordingFault.Reason;

class WordingRulesTests {

    private static final String BODY = "Hello {name},\n\ngo on:\n\n{button}";

    private static Wording subject(String subject) {
        return new Wording(subject, "", "Go", BODY);
    }

    private static Wording body(String body) {
        return new Wording("Subject", "", "Go", body);
    }

    @ParameterizedTest
    @EnumSource
    void shippedWordsKeepToTheRulesInEveryLanguage(Occasion occasion) {
        for (var language : ShippedWordings.LANGUAGES) {
            assertThat(WordingRules.faults(occasion, new ShippedWordings().of(occasion, language)))
                    .as(language.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hello\r\nBcc: all@example.org", "Hello\nthere", "Hello\rthere", "Hello\u0000", "Hello\u0085"})
    void s11LinesThatWouldWriteHeadersAreRefused(String subject) {
        assertThat(WordingRules.faults(Occasion.INVITATION, subject(subject)))
                .contains(new WordingFault(Field.SUBJECT, Reason.LINE_BREAK, ""));
        assertThat(WordingRules.faults(Occasion.INVITATION, new Wording("Subject", subject, subject, BODY)))
                .extracting(WordingFault::field)
                .containsExactly(Field.PREVIEW, Field.BUTTON);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of(subject(" "), Field.SUBJECT, Reason.MISSING, ""),
                Arguments.of(subject("x".repeat(151)), Field.SUBJECT, Reason.TOO_LONG, "150"),
                Arguments.of(subject("{nmae}"), Field.SUBJECT, Reason.PLACEHOLDER_UNKNOWN, "{nmae}"),
                Arguments.of(subject("{button}"), Field.SUBJECT, Reason.PLACEHOLDER_UNKNOWN, "{button}"),
                Arguments.of(body("Hello"), Field.BODY, Reason.PLACEHOLDER_MISSING, "{button}"),
                Arguments.of(body(BODY + "\n\n{account}"), Field.BODY, Reason.PLACEHOLDER_UNKNOWN, "{account}"),
                Arguments.of(body("Here {button} it is"), Field.BODY, Reason.PLACEHOLDER_NOT_ALONE, "{button}"),
                Arguments.of(body(BODY + "\u0000"), Field.BODY, Reason.CONTROL_CHARACTER, ""),
                Arguments.of(body(BODY + "x".repeat(6_000)), Field.BODY, Reason.TOO_LONG, "6000"),
                Arguments.of(new Wording("S", "", " ", BODY), Field.BUTTON, Reason.MISSING, ""));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void everythingThatCannotBeUsedIsNamed(Wording wording, Field field, Reason reason, String value) {
        assertThat(WordingRules.faults(Occasion.INVITATION, wording)).contains(new WordingFault(field, reason, value));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(WordingRules.faults(Occasion.RELEASE, new Wording("", "", "", "{what} {ever}")))
                .hasSize(6);
    }

    @Test
    void bracesThatAreNoPlaceholderAreWords() {
        var faults = WordingRules.faults(Occasion.INVITATION, body("A {curly remark}, { and }, {}.\n\n{button}"));

        assertThat(faults).extracting(WordingFault::value).containsExactly("{}");
    }

    @Test
    void whatIsFilledInIsNeverLookedIntoAgain() {
        var values = new java.util.EnumMap<Placeholder, String>(Placeholder.class);
        values.put(Placeholder.NAME, "{campaign}$1\\");
        values.put(Placeholder.CAMPAIGN, "Autumn");

        assertThat(new Filling(values).in("Hello {name}, {campaign}")).isEqualTo("Hello {campaign}$1\\, Autumn");
    }

    @Test
    void everyOccasionHasWordsInEveryLanguage() {
        var shipped = new ShippedWordings();
        for (var occasion : Occasion.values()) {
            assertThat(shipped.of(occasion, Locale.GERMAN)).isNotEqualTo(shipped.of(occasion, Locale.ENGLISH));
            assertThat(Occasion.of(occasion.word())).contains(occasion);
        }
    }
}
