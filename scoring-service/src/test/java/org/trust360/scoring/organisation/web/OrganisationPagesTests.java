package org.trust360.scoring.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.thymeleaf.context.Context;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.TestPages;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.SimulatedOrganisation;
import org.trust360.scoring.organisation.way.WayOn;

/** The page over leaders: both languages, any number of leaders, nothing inline, nobody on it. */
class OrganisationPagesTests {

    static final WayOn WAY = new WayOn(SimulatedOrganisation.CLOSED.plusDays(30), 40, null, 2);

    @ParameterizedTest
    @CsvSource({"en, 40", "de, 40", "en, 9", "de, 9", "en, 2", "de, 2", "en, 1"})
    void rendersWithAnyNumberOfLeaders(String language, int leaders) {
        var page = page(SimulatedOrganisation.figures(leaders), Locale.of(language));

        assertThat(page)
                .contains("<html lang=\"" + language + "\">")
                .doesNotContain("??", "null", "NaN", "Infinity", "{0}");
        keep("organisation-%s-%d".formatted(language, leaders), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void tellsWhatChanged(String language) {
        var page = page(SimulatedOrganisation.grown(), Locale.of(language));

        assertThat(page).contains("id=\"growth\"").doesNotContain("??", "null", "NaN");
        keep("organisation-" + language + "-grown", page);
    }

    /** The whole page of the 40 simulated leaders; where a change is meant, target/pages has the new one. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void readsAsItDid(String language) throws IOException {
        var page = page(SimulatedOrganisation.figures(40), Locale.of(language));

        assertThat(page)
                .isEqualTo(new ClassPathResource("organisation/organisation-%s-40.html".formatted(language))
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    /** S8: the policy of the gateway forbids all of these. */
    @Test
    void holdsNothingInline() {
        var page = page(SimulatedOrganisation.figures(40), Locale.ENGLISH);

        assertThat(page).doesNotContain("style=", "<style", "onclick", "javascript:", "http://", "https://");
        assertThat(Pattern.compile("<script(?! src=\"/assets/)").matcher(page).find())
                .isFalse();
    }

    /** T4: no leader, by no name and no number. */
    @Test
    void namesNoLeader() {
        var page = page(SimulatedOrganisation.figures(40), Locale.ENGLISH);

        assertThat(SimulatedOrganisation.LEADERS)
                .noneMatch(leader ->
                        Pattern.compile("\\b" + leader + "\\b").matcher(page).find());
    }

    /** A9: with two leaders there is no theme and no unit on the page, and it says why. */
    @Test
    void saysWhatIsMissingAndWhy() {
        assertThat(page(SimulatedOrganisation.figures(2), Locale.ENGLISH))
                .contains("What is not shown, and why", "from three leaders on", "from ten leaders on")
                .doesNotContain("Where trust lives");
        assertThat(page(SimulatedOrganisation.figures(9), Locale.ENGLISH))
                .contains("Where trust lives", "from 10 leaders on")
                .doesNotContain("from three leaders on who");
        assertThat(page(SimulatedOrganisation.figures(40), Locale.ENGLISH)).doesNotContain("What is not shown");
    }

    @Test
    void tellsWhatHappensNextBeforeAnyCampaignIsClosed() {
        assertThat(list(List.of(), 0)).contains("No picture yet").doesNotContain("being made");
        assertThat(list(List.of(), 1)).contains("The figures of one closed campaign are being made");
    }

    @Test
    void shamesNobodyAndRanksNothing() {
        for (var file : List.of("messages/organisation.properties", "messages/organisation_de.properties")) {
            messages(file)
                    .values()
                    .forEach(text -> assertThat(text.toString())
                            .as(file)
                            .doesNotContain(
                                    "fail",
                                    "poor",
                                    "bad ",
                                    "weak",
                                    "worst",
                                    "best ",
                                    "rank",
                                    "versag",
                                    "schlecht",
                                    "schwach",
                                    "mangel",
                                    "Rangliste"));
        }
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(new TreeSet<>(messages("messages/organisation_de.properties").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(
                        messages("messages/organisation.properties").stringPropertyNames()));
    }

    private static String list(List<OrganisationPages.Entry> campaigns, int waiting) {
        var context = new Context(Locale.ENGLISH, Map.of("campaigns", campaigns, "waiting", waiting));
        return TestPages.saying(messageSource()).process("organisation/campaigns", context);
    }

    static String page(OrganisationFigures figures, Locale locale) {
        var wording = new Wording(messageSource(), locale);
        var view = OrganisationView.of(figures, Themes.of(Sim360.questionnaire(), wording), wording);
        return TestPages.saying(messageSource())
                .process(
                        "organisation/figures",
                        new Context(locale, Map.of("figures", view, "onward", Onward.of(WAY, wording))));
    }

    /** For people to look at. */
    private static void keep(String name, String page) {
        try {
            Files.writeString(
                    Files.createDirectories(Path.of("target", "pages")).resolve(name + ".html"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MessageSource messageSource() {
        return TestPages.texts("messages/organisation", "messages/report");
    }

    private static Properties messages(String file) {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
