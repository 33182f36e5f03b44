package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.report.web.ShownTables.Shown.spaceless;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;

/** Page and PDF of one report beside its JSON: what is said of figures, and the words for them, outside of tables. */
class ToldFiguresTests {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    @ParameterizedTest
    @EnumSource
    void standAtTheirPlacesOnThePage(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var locale : LANGUAGES) {
            var page = Jsoup.parse(Rendering.page(report, locale));
            var expected = new ExpectedLines(report, new Said(locale));

            assertThat(page.select(".report__answered li").eachText()).isEqualTo(expected.answered());
            assertThat(overall(page)).isEqualTo(expected.overall());
            assertThat(page.select("section[aria-labelledby=chain] li").eachText())
                    .isEqualTo(expected.chain());
            assertThat(page.select("section[aria-labelledby=groups] li").eachText())
                    .isEqualTo(expected.agreements());
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayTheClassOfAThemeAndHowFirmItIs(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var locale : LANGUAGES) {
            var page = Jsoup.parse(Rendering.page(report, locale));
            var expected = new ExpectedLines(report, new Said(locale));
            for (int i = 0; i < report.themes().size(); i++) {
                var theme = report.themes().get(i);
                var words = page.select("#theme-" + i + " > .row .badge, #theme-" + i + " > p:not(.hint) > span");

                assertThat(words.eachText()).isEqualTo(expected.judged(theme));
                assertThat(page.select("#theme-" + i + " > p.hint").eachText()).containsAll(expected.notes(theme));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void standInTheSameOrderInThePdf(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var locale : LANGUAGES) {
            var pdf = ReadAloud.of(golden, locale).said();

            assertThat(spaceless(pdf))
                    .containsSubsequence(inOrder(new ExpectedLines(report, new Said(locale)), report));
        }
    }

    private static List<String> inOrder(ExpectedLines expected, Report report) {
        var lines = new ArrayList<>(expected.answered());
        lines.addAll(expected.overall());
        report.themes().forEach(theme -> lines.addAll(expected.judged(theme)));
        lines.addAll(expected.chain());
        lines.addAll(expected.agreements());
        return lines.stream().map(line -> spaceless(line)).toList();
    }

    private static List<String> overall(Document page) {
        return page.select(".report__sure dt").stream()
                .map(name -> name.text() + " " + figure(name.nextElementSibling()))
                .toList();
    }

    private static String figure(@Nullable Element explained) {
        return explained == null ? "" : explained.select("strong").text();
    }
}
