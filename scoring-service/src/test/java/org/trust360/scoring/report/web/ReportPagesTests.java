package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.thymeleaf.context.Context;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestPages;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.ReportJson;

/** The pages themselves: both languages, all planted cases, nothing inline, nobody shamed, nothing below k. */
class ReportPagesTests {

    private static final List<String> SHAMING =
            List.of("fail", "poor", "bad ", "weak", "worst", "rank", "versag", "schlecht", "schwach", "mangel", "Rang");

    @ParameterizedTest
    @ValueSource(strings = {"L01", "L07", "L11", "L17", "L23", "L31", "L36"})
    void rendersEveryPlantedCaseInBothLanguages(String leader) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var page = page(leader, locale);

            assertThat(page)
                    .contains("<html lang=\"" + locale.getLanguage() + "\">")
                    .doesNotContain("??", "null", "NaN");
            assertThat(Pattern.compile("<svg class=\"chart\"").matcher(page).results())
                    .hasSizeGreaterThan(Sim360.THEMES);
        }
    }

    /** S8: the policy of the gateway forbids all of these. */
    @Test
    void holdsNothingInline() {
        var page = page("L01", Locale.ENGLISH).replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");

        assertThat(page).doesNotContain("style=", "<style", "onclick", "javascript:", "http://", "https://");
        assertThat(Pattern.compile("<script(?! src=\"/assets/)").matcher(page).find())
                .isFalse();
    }

    /** A3: of groups below the threshold the page says "fewer than", and no number. */
    @Test
    void namesNoNumberBelowTheThreshold() {
        var page = page("L07", Locale.ENGLISH);

        assertThat(page).contains("Peers and direct reports: 5 to 9").doesNotContain("Peers: 2", "Direct reports: ");
        assertThat(page("L31", Locale.ENGLISH)).contains("Peers: fewer than 3 answers here.");
    }

    @Test
    void shamesNobodyInAnyText() {
        for (var file : List.of("messages/report.properties", "messages/report_de.properties")) {
            messages(file)
                    .values()
                    .forEach(text -> assertThat(text.toString()).as(file).doesNotContain(SHAMING));
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(new TreeSet<>(messages("messages/report_de.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(messages("messages/report.properties").stringPropertyNames()));
    }

    @Test
    void saysThatItsLimitsAreNotValidated() {
        assertThat(page("how-to-read", "L01", Locale.ENGLISH)).contains("nobody has validated them yet");
        assertThat(page("how-to-read", "L01", Locale.GERMAN)).contains("geprüft hat sie noch niemand");
    }

    /** What was withheld, and the audit that decided it, stand on the page about reading; the report leads there. */
    @ParameterizedTest
    @ValueSource(strings = {"L01", "L07", "L11", "L31"})
    void saysWhatWasWithheldAndWhy(String leader) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(page("how-to-read", leader, locale))
                    .doesNotContain("??", "null", "NaN")
                    .contains("/record\"", "<code>");
        }

        assertThat(page("how-to-read", "L31", Locale.ENGLISH)).contains("Peers: not shown,", "(rule A3)");
        assertThat(page(leader, Locale.ENGLISH)).contains("/how-to-read\"");
    }

    /** The chain: four links, what is measured told from what is worked out. */
    @Test
    void drawsTheChainWithItsNumbers() {
        assertThat(page("L01", Locale.ENGLISH))
                .contains(">Character<", ">Competence<", ">Credibility<", "worked out", "6 themes, 7 people or more.")
                .contains("what the model supposes");
    }

    @Test
    void tellsWhatHappensNextBeforeThereIsAReport() {
        var context = new Context(Locale.ENGLISH);
        context.setVariable("reports", List.of());

        assertThat(TestPages.saying(messageSource()).process("reports", context))
                .contains("No report yet")
                .contains("you get a mail")
                .contains("<a href=\"/nominations\">My raters</a>");
    }

    private static String page(String leader, Locale locale) {
        return page("report", leader, locale);
    }

    private static String page(String template, String leader, Locale locale) {
        var release = Publication.release(Sim360.campaign(), leader, Sim360.sheets(leader));
        var language = new Language(messageSource(), locale);
        var frozen = new FrozenReport(
                release.report().id(),
                Sim360.CAMPAIGN,
                leader,
                1,
                ReportJson.write(release.report()),
                ReportJson.write(release.record()),
                Instant.EPOCH,
                null);
        var context = new Context(locale);
        context.setVariable("report", ReportView.of(release.report(), LocalDate.of(2026, 11, 21), language));
        context.setVariable("record", RecordView.of(frozen, language));
        return TestPages.saying(messageSource()).process(template, context);
    }

    private static MessageSource messageSource() {
        return TestPages.texts("messages/report");
    }

    private static Properties messages(String file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
