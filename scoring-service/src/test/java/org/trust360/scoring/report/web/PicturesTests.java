package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.ReadPdf;

/** Whoever does not see a picture is told what it shows, and finds its figures in a table behind it. */
class PicturesTests {

    private static final Pattern FIGURE = Pattern.compile("\\d+[.,]\\d+");

    /** How far down, and how high. */
    private static final List<String> DOWN = List.of("y", "y1", "y2", "height");

    @ParameterizedTest
    @EnumSource
    void haveATextAndATableOnThePage(GoldenReport golden) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(pictures(golden, locale)).hasSizeGreaterThan(1).allSatisfy(picture -> {
                assertThat(title(picture)).isNotBlank();
                assertThat(text(picture)).isNotBlank();
                assertThat(picture.attr("aria-labelledby").split(" "))
                        .containsExactly(
                                part(picture, "title").id(),
                                part(picture, "desc").id());
                assertThat(figures(tableBehind(picture))).containsAll(figures(text(picture)));
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveTheSameTextOnPaper(GoldenReport golden) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var pdf = new ReadPdf(Rendering.pdf(ReportJson.read(golden.json()), locale, Paper.A4));

            assertThat(pdf.alternatives())
                    .containsExactlyElementsOf(pictures(golden, locale).stream()
                            .map(picture -> title(picture) + ". " + text(picture))
                            .toList());
        }
    }

    /**
     * Every shape in the same order and at the same place of the scale, with the same words; only the lines of names, and so
     * how far down a shape stands, may differ. What making fit for paper leaves of that: PrintableTests; what a printer makes
     * of it: PrintedPicturesTests.
     */
    @ParameterizedTest
    @EnumSource
    void areTheSameOnPageAndPaper(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(drawn(Rendering.print(report, locale)))
                    .hasSizeGreaterThan(report.themes().size())
                    .isEqualTo(drawn(Rendering.page(report, locale)));
        }
    }

    /** A letter that the font of the PDF lacks becomes a number sign. */
    @ParameterizedTest
    @ValueSource(strings = {"report", "growth", "report_de", "growth_de"})
    void areToldInLettersThatPaperKnows(String bundle) {
        var letters = Bundles.named(bundle).values().stream()
                .flatMapToInt(text -> text.toString().codePoints())
                .filter(letter -> letter > 127 && !Character.isSpaceChar(letter))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(new ReadPdf(Rendering.paper(letters)).text()).contains(letters);
    }

    private static List<String> drawn(String page) {
        return Jsoup.parse(page).select("svg[role=img]").stream()
                .map(PicturesTests::shapes)
                .toList();
    }

    private static String shapes(Element picture) {
        DOWN.forEach(attribute -> picture.getAllElements().removeAttr(attribute));
        var names = picture.select("text.name");
        var written = names.text().replaceAll("[- ]", "");
        names.remove();
        return written + picture.outerHtml();
    }

    private static Elements pictures(GoldenReport golden, Locale locale) {
        return Jsoup.parse(Rendering.page(ReportJson.read(golden.json()), locale))
                .select("svg[role=img]");
    }

    private static String title(Element picture) {
        return part(picture, "title").text();
    }

    private static String text(Element picture) {
        return part(picture, "desc").text();
    }

    private static Element part(Element picture, String name) {
        return Objects.requireNonNull(picture.selectFirst(name));
    }

    private static String tableBehind(Element picture) {
        return Objects.requireNonNull(picture.closest("section"))
                .select("table")
                .text();
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }
}
