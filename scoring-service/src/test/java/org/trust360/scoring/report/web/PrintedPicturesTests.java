package org.trust360.scoring.report.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.pdfbox.rendering.ImageType.RGB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.ReadPdf;

/** The PDF turned into images: what a printer would put on paper. They are left in target/pages to be looked at. */
class PrintedPicturesTests {

    private static final Path PAGES = Path.of("target", "pages");

    /** Dots in an inch: enough to see whether there is something, and enough to see what. */
    private static final float ROUGH = 30;

    private static final float FINE = 96;

    /** Of a page with its foot and the end of a chapter. */
    private static final double LEAST_INK = 0.004;

    /** In dots: what rounding may move. */
    private static final double NEAR = 1.5;

    private static final List<Facet> FACETS = List.of(
            new Facet("intention", theme -> theme.self().intention()),
            new Facet("behavior", theme -> theme.others().behavior().mean()),
            new Facet("perception", theme -> theme.others().perception().mean()));

    /** How the overview draws a facet. */
    private record Facet(String style, Function<Theme, Value> value) {}

    /** Where a mark is, and what for. */
    private record Placed(double value, double x) {}

    @ParameterizedTest
    @EnumSource
    void leaveNoPageBlank(GoldenReport golden) {
        assertThat(pages(golden, Locale.GERMAN, Paper.A4, ROUGH))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(new Ink(page).share()).isGreaterThan(LEAST_INK));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void leaveNoPageBlankOnEitherPaper(Paper paper) {
        assertThat(pages(GoldenReport.TWO_CYCLES, Locale.ENGLISH, paper, FINE))
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(new Ink(page).share()).isGreaterThan(LEAST_INK));
    }

    /** One mark in the legend and one for each figure that is shown, further to the right the higher it is. */
    @ParameterizedTest
    @EnumSource
    void haveAMarkForEachFigureOnTheFirstPage(GoldenReport golden) {
        var report = ReportJson.read(golden.json());
        var first = new Ink(first(golden, Locale.ENGLISH, Paper.A4));
        var placed = new ArrayList<Placed>();
        for (var facet : FACETS) {
            var values = shown(report, facet);
            var spots = first.spots(colour(facet));

            assertThat(spots).as(facet.style()).hasSize(1 + values.size());
            for (int i = 0; i < values.size(); i++) {
                placed.add(new Placed(values.get(i), spots.get(1 + i).x()));
            }
        }
        standAsTheirValuesDo(placed);
    }

    /** Marks of equal values stand under each other, and all on one even scale. */
    private static void standAsTheirValuesDo(List<Placed> marks) {
        var least =
                marks.stream().reduce((a, b) -> a.value() <= b.value() ? a : b).orElseThrow();
        var most =
                marks.stream().reduce((a, b) -> a.value() >= b.value() ? a : b).orElseThrow();
        double span = most.value() - least.value();
        double step = span == 0 ? 0 : (most.x() - least.x()) / span;

        assertThat(step).isGreaterThanOrEqualTo(0);
        assertThat(marks)
                .allSatisfy(mark -> assertThat(mark.x())
                        .isCloseTo(least.x() + step * (mark.value() - least.value()), offset(NEAR)));
    }

    private static List<Double> shown(Report report, Facet facet) {
        return report.themes().stream()
                .map(facet.value())
                .map(Value::value)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Color colour(Facet facet) {
        var rule = Pattern.compile("svg\\.chart \\." + facet.style() + " \\{\\s*fill: (#\\w{6});")
                .matcher(stylesheet());
        assertThat(rule.find()).isTrue();
        return Color.decode(rule.group(1));
    }

    private static String stylesheet() {
        try {
            return new ClassPathResource("print/report.css").getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage first(GoldenReport golden, Locale locale, Paper paper) {
        return pdf(golden, locale, paper).ask(document -> new PDFRenderer(document).renderImageWithDPI(0, FINE, RGB));
    }

    private static List<BufferedImage> pages(GoldenReport golden, Locale locale, Paper paper, float dots) {
        return pdf(golden, locale, paper).ask(document -> {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                var page = renderer.renderImageWithDPI(i, dots, RGB);
                keep(page, "%s-%s-%s-%02d".formatted(golden, locale, paper, i + 1));
                pages.add(page);
            }
            return pages;
        });
    }

    private static ReadPdf pdf(GoldenReport golden, Locale locale, Paper paper) {
        return new ReadPdf(Rendering.pdf(ReportJson.read(golden.json()), locale, paper));
    }

    private static void keep(BufferedImage page, String name) throws IOException {
        Files.createDirectories(PAGES);
        var file = PAGES.resolve(name.toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
        ImageIO.write(page, "png", file.toFile());
    }
}
