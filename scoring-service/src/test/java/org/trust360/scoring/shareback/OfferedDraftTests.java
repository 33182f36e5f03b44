package org.trust360.scoring.shareback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.web.AlteredReport;

/** The draft of a share-back names the strongest themes: those in the sweet spot, the highest first, two at most. */
class OfferedDraftTests {

    private static final Report REPORT = Publication.of(Sim360.campaign(), "L01", Sim360.sheets("L01"));

    @Test
    void namesNothingWhereNoThemeIsInTheSweetSpot() {
        assertThat(draft(Map.of(), Locale.ENGLISH))
                .isEqualTo("Thank you for your feedback. I have read it and thought about it."
                        + "\n\nI am still thinking about what I want to try, and I will tell you."
                        + " If there is something you would like to see more often, please tell me.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I was glad to read that “Theme 5” comes across as I mean it.",
                "de | Ich habe mich gefreut, dass „Thema 5“ so ankommt, wie ich es meine."
            })
    void namesTheOneThemeThatIs(String language, String sentence) {
        assertThat(draft(Map.of(5, 0.8), Locale.of(language)).split("\n\n"))
                .hasSize(3)
                .contains(sentence, atIndex(1));
    }

    /** Of three the two that are highest, in that order; of equals those that come first in the report. */
    @Test
    void namesTheTwoHighestOfThree() {
        assertThat(draft(Map.of(2, 0.75, 4, 0.91, 7, 0.88), Locale.ENGLISH))
                .contains("I was glad to read that “Theme 4” and “Theme 7” come across as I mean them.")
                .doesNotContain("Theme 2");
        assertThat(draft(Map.of(2, 0.91, 4, 0.75, 7, 0.88), Locale.ENGLISH)).contains("“Theme 2” and “Theme 7”");
        assertThat(draft(Map.of(3, 0.8, 6, 0.8, 8, 0.8), Locale.ENGLISH)).contains("“Theme 3” and “Theme 6”");
    }

    /** @param spots the themes in the sweet spot, with how high it is there; the others are higher, but apart */
    private static String draft(Map<Integer, Double> spots, Locale locale) {
        var report = AlteredReport.ofThemes(REPORT, (i, theme) -> {
            var spot = spots.get(i + 1);
            theme.put("category", spot == null ? "intent-not-enacted" : "sweet-spot");
            theme.putObject("sweetSpot").put("value", spot == null ? 0.95 : spot);
        });
        return new OfferedDraft(messages(), locale).of(report, List.of());
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/journey");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
