package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.web.ShownTables.Shown;

/** Page and PDF of one report beside its JSON: every table, row and cell has exactly the figure that is frozen. */
class PlacedFiguresTests {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @ParameterizedTest
    @EnumSource
    void standInTheTablesOfThePage(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var locale : LANGUAGES) {
            var page = Jsoup.parse(Rendering.page(report, locale));

            assertThat(ShownTables.onThePage(page))
                    .containsExactlyElementsOf(new ExpectedTables(report, new Said(locale)).all());
        }
    }

    @ParameterizedTest
    @EnumSource
    void standInTheTablesOfThePdf(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var locale : LANGUAGES) {
            assertThat(ShownTables.onPaper(ReadAloud.of(golden, locale)))
                    .containsExactlyElementsOf(new ExpectedTables(report, new Said(locale))
                            .all().stream().map(Shown::withoutSpaces).toList());
        }
    }
}
