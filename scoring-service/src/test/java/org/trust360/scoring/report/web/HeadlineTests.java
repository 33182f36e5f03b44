package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.report.ReportJson;
import tools.jackson.databind.node.ObjectNode;

/** What a leader reads first: where trust lives, and from the second cycle on what changed. */
class HeadlineTests {

    @Test
    void theFirstReportBeginsWithWhereTrustLives() {
        assertThat(lead(GoldenReport.EVERYTHING_FINE))
                .startsWith("What you intend, what people see you do and what they rely on agree");
    }

    @Test
    void aLaterReportBeginsWithGrowthAndSaysItOnce() {
        var page = page(GoldenReport.TWO_CYCLES);

        assertThat(lead(GoldenReport.TWO_CYCLES)).startsWith("No change that we can tell.");
        assertThat(page).containsOnlyOnce("No change that we can tell. Something may have moved");
    }

    /** The words over all themes of behavior and of perception, where these can be compared. */
    @ParameterizedTest
    @CsvSource({
        "grew, grew, both",
        "grew, same, behavior",
        "grew, , behavior",
        "same, grew, perception",
        ", grew, perception",
        "grew, lower, mixed",
        "lower, grew, mixed",
        "lower, lower, lower",
        "lower, same, lower",
        "same, lower, lower",
        "lower, , lower",
        ", lower, lower",
        "same, same, same",
        "same, , same",
        ", same, same",
        ", , none"
    })
    void aLaterReportBeginsWithWhatTheWordsTell(
            @Nullable String behavior, @Nullable String perception, String headline) {
        var report = AlteredReport.of(ReportJson.read(GoldenReport.TWO_CYCLES.json()), json -> {
            word((ObjectNode) json.at("/growth/overall/behavior"), behavior);
            word((ObjectNode) json.at("/growth/overall/perception"), perception);
        });
        var language = new Language(Bundles.messages(), Locale.ENGLISH);

        assertThat(Objects.requireNonNull(GrowthView.of(report, language)).headline())
                .isEqualTo(Bundles.named("growth").getProperty("growth.headline." + headline));
    }

    @Test
    void aLaterReportBeginsWithWhatGrew() {
        var report = AlteredReport.of(ReportJson.read(GoldenReport.TWO_CYCLES.json()), json -> {
            word((ObjectNode) json.at("/growth/overall/behavior"), "grew");
            word((ObjectNode) json.at("/growth/overall/perception"), "grew");
        });

        assertThat(lead(Rendering.page(report, Locale.ENGLISH)))
                .isEqualTo("It shows: people see more of this in what you do, and more of it reaches them.");
    }

    private static void word(ObjectNode change, @Nullable String word) {
        if (word == null) {
            change.remove(List.of("word", "interval"));
            change.putObject("change").put("missing", "too-few-themes");
        } else {
            change.put("word", word);
        }
    }

    private static String lead(GoldenReport golden) {
        return lead(page(golden));
    }

    private static String lead(String page) {
        return Jsoup.parse(page).select("header .lead").text();
    }

    private static String page(GoldenReport golden) {
        return Rendering.page(ReportJson.read(golden.json()), Locale.ENGLISH);
    }
}
