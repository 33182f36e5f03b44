package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.report.ReportJson;

/** The scenario of trust never stands without the label that it is no measurement (scoring.md 2.6). */
class ScenarioLabelTests {

    private static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of(
                        Locale.ENGLISH,
                        "A scenario, not a measurement",
                        "nobody measured it",
                        "Scenario of trust after each cycle"),
                Arguments.of(
                        Locale.GERMAN,
                        "Ein Szenario, keine Messung",
                        "gemessen hat das niemand",
                        "Szenario des Vertrauens nach jedem Zyklus"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void standsBeforeItsFiguresOnPageAndPaper(Locale locale, String label, String meaning, String table) {
        var page = Jsoup.parse(Rendering.page(ReportJson.read(GoldenReport.TWO_CYCLES.json()), locale));
        var paper = ReadAloud.of(GoldenReport.TWO_CYCLES, locale).said();

        assertThat(page.text()).containsSubsequence(label, meaning, table);
        assertThat(ShownTables.Shown.spaceless(paper))
                .containsSubsequence(Stream.of(label, meaning, table)
                        .map(line -> ShownTables.Shown.spaceless(line))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("labels")
    void isNotSaidWhereThereIsNone(Locale locale, String label) {
        assertThat(Rendering.page(ReportJson.read(GoldenReport.FORTY_RATERS.json()), locale))
                .doesNotContain(label);
    }
}
