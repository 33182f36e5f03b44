package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Seen;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.ReadPdf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Page, PDF and JSON of one report say the same, figure by figure. */
class GoldenReportsTests {

    /** A number with decimals is a figure; whole numbers are points of the scale, numbers of people, days. */
    private static final Pattern FIGURE = Pattern.compile("\\d+[.,]\\d+");

    /** Byte for byte what it was; where a change is meant, the file is written anew from the text of the failure. */
    @ParameterizedTest
    @EnumSource
    void isMadeAsItWas(GoldenReport golden) {
        assertThat(ReportJson.write(golden.make())).isEqualTo(golden.json());
    }

    @ParameterizedTest
    @EnumSource
    void showsNoFigureThatIsNotInTheJson(GoldenReport golden) {
        var json = golden.json();
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(figures(page(json, locale).text())).isSubsetOf(spellings(json, locale));
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryFigureThatIsMeantToBeShown(GoldenReport golden) {
        var json = golden.json();
        var report = ReportJson.read(json);
        var page = page(json, Locale.ENGLISH);
        for (int i = 0; i < report.themes().size(); i++) {
            var shown =
                    Objects.requireNonNull(page.getElementById("theme-" + i)).text();
            assertThat(figures(shown))
                    .as("%s, theme %s", golden, i + 1)
                    .containsAll(means(report.themes().get(i)));
        }
        assertThat(figures(page.text())).containsAll(overall(report));
    }

    /** What is in the pictures is in the tables as well; so the text of both forms holds the same figures as often. */
    @ParameterizedTest
    @EnumSource
    void printsTheFiguresOfThePage(GoldenReport golden) {
        var json = golden.json();
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var page = page(json, locale);
            page.select("svg").remove();
            var pdf = new ReadPdf(Rendering.pdf(ReportJson.read(json), locale, Paper.A4));

            assertThat(figures(pdf.text()))
                    .containsExactlyInAnyOrderElementsOf(
                            figures(page.select("article").text()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void printsForEveryReaderOnBothPapers(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        for (var paper : Paper.values()) {
            var pdf = new ReadPdf(Rendering.pdf(report, Locale.GERMAN, paper));
            boolean tagged = pdf.ask(
                    document -> document.getDocumentCatalog().getMarkInfo().isMarked());
            String language = pdf.ask(document -> document.getDocumentCatalog().getLanguage());
            float height = pdf.ask(document -> document.getPage(0).getMediaBox().getHeight());

            assertThat(tagged).isTrue();
            assertThat(language).isEqualTo("de");
            assertThat(height).isCloseTo(paper == Paper.A4 ? 841.9f : 792f, offset(1f));
            assertThat(pdf.fontsThatAreNotEmbedded()).isEmpty();
            assertThat(pdf.bookmarks()).hasSizeGreaterThan(report.themes().size());
            assertThat(pdf.alternatives())
                    .hasSizeGreaterThanOrEqualTo(report.themes().size() + 1);
        }
    }

    private static Document page(String json, Locale locale) {
        return Jsoup.parse(Rendering.page(ReportJson.read(json), locale));
    }

    private static List<String> figures(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Every number of the JSON, as a mean and as an index. */
    private static Set<String> spellings(String json, Locale locale) {
        var numbers = new ArrayList<Double>();
        collect(JsonMapper.shared().readTree(json), numbers);
        var spellings = new HashSet<String>();
        for (double number : numbers) {
            spellings.add(spelled(Math.abs(number), 1, locale));
            spellings.add(spelled(Math.abs(number), 2, locale));
        }
        spellings.addAll(ofInterpretation(ReportJson.read(json), locale));
        return spellings;
    }

    /** Of the rule for blind spots, and of how wide intervals typically are; both follow from the JSON. */
    private static List<String> ofInterpretation(Report report, Locale locale) {
        return Stream.concat(
                        Stream.of(report.questionnaire().scaleMax() / 3.0),
                        new Sureness(report)
                                .sentences().stream()
                                        .flatMap(sentence -> sentence.args().stream())
                                        .filter(Double.class::isInstance)
                                        .map(Double.class::cast))
                .map(number -> spelled(number, 1, locale))
                .toList();
    }

    private static void collect(JsonNode node, List<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.asDouble());
        }
        node.forEach(part -> collect(part, numbers));
    }

    private static List<String> means(Theme theme) {
        var own = theme.self();
        var others = theme.others();
        var gaps = theme.gaps();
        var values = Stream.of(
                own.intention().value(),
                own.behavior().value(),
                own.perception().value(),
                gaps.sayDo().value(),
                gaps.doCredited().value(),
                gaps.selfOther().value());
        var seen = Stream.of(others.intention(), others.behavior(), others.perception())
                .flatMap(GoldenReportsTests::means);
        return Stream.concat(values, seen)
                .flatMap(Stream::ofNullable)
                .map(value -> spelled(Math.abs(value), 1, Locale.ENGLISH))
                .toList();
    }

    private static Stream<Double> means(Seen seen) {
        var interval = seen.interval();
        var blocks = seen.blocks().stream().map(Report.Block::mean);
        var all = Stream.concat(Stream.ofNullable(seen.mean().value()), blocks);
        return interval == null ? all : Stream.concat(all, Stream.of(interval.low(), interval.high()));
    }

    private static List<String> overall(Report report) {
        var summary = report.summary();
        return Stream.of(summary.congruence(), summary.level(), summary.sweetSpot())
                .map(Value::value)
                .flatMap(Stream::ofNullable)
                .map(value -> spelled(value, 2, Locale.ENGLISH))
                .toList();
    }

    private static String spelled(double value, int decimals, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(value));
    }
}
