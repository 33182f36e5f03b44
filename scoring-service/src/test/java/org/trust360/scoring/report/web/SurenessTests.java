package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import tools.jackson.databind.node.ObjectNode;

/** How sure a report is: firm from three quarters of the themes with a class, partly from one quarter; median of widths. */
class SurenessTests {

    private static final Report REPORT = Publication.of(Sim360.campaign(), "L01", Sim360.sheets("L01"));

    /** Of eight themes some have a class, and the first of these are firm. */
    @ParameterizedTest
    @CsvSource({
        "8, 8, sure.firm",
        "6, 8, sure.firm",
        "5, 8, sure.partly",
        "2, 8, sure.partly",
        "1, 8, sure.tentative",
        "0, 8, sure.tentative",
        "3, 4, sure.firm",
        "2, 4, sure.partly",
        "1, 4, sure.partly",
        "0, 4, sure.tentative",
        "2, 3, sure.partly",
        "1, 5, sure.tentative",
        "1, 1, sure.firm"
    })
    void saysHowManyThemesAreFirm(long firm, int classes, String key) {
        var report = AlteredReport.ofThemes(REPORT, (i, theme) -> {
            theme.remove(List.of("category", "firmness"));
            if (i < classes) {
                theme.put("category", "congruent-mid").put("firmness", i < firm ? "firm" : "tentative");
            }
        });

        assertThat(new Sureness(report).sentences().getFirst()).isEqualTo(Sentence.of(key, firm, classes));
    }

    /** Without a class there is nothing to be sure of, and without an interval no width. */
    @Test
    void saysNothingOfWhatIsNotThere() {
        var classless = AlteredReport.ofThemes(REPORT, (i, theme) -> theme.remove(List.of("category", "firmness")));
        var nothing = widths(classless);

        assertThat(new Sureness(classless).sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.key()).isEqualTo("sure.width"));
        assertThat(new Sureness(nothing).sentences()).isEmpty();
    }

    /** By hand. Behavior of the first themes, then perception of the same; of an even number the smaller in the middle. */
    @Test
    void takesTheMedianOfHalfTheWidths() {
        assertThat(width(0.75)).isEqualTo(0.75);
        assertThat(width(0.25, 0.5)).isEqualTo(0.25);
        assertThat(width(1.25, 0.25, 0.5)).isEqualTo(0.5);
        assertThat(width(1.0, 0.25, 0.5, 0.75)).isEqualTo(0.5);
        assertThat(width(0.25, 0.25, 0.5, 1.0, 2.0)).isEqualTo(0.5);
    }

    @Test
    void saysTheFiguresInWords() {
        var report = AlteredReport.ofThemes(
                widths(REPORT, 0.4, 0.6, 0.8),
                (i, theme) -> theme.put("category", "sweet-spot").put("firmness", i < 6 ? "firm" : "tentative"));
        var language = new Language(Bundles.messages(), Locale.ENGLISH);

        assertThat(new Sureness(report).sentences().stream().map(language::text))
                .containsExactly(
                        "Most of this picture is firm (6 of 8 themes): with other people asked in their place, it would"
                                + " probably look much the same.",
                        "A figure from others in one theme may easily lie 0.6 points lower or higher.");
    }

    private static double width(double... halves) {
        return (double) new Sureness(widths(REPORT, halves))
                .sentences()
                .getLast()
                .args()
                .getFirst();
    }

    /** The first half of them are of behavior, the others of perception, each around 4; nothing else has an interval. */
    private static Report widths(Report report, double... halves) {
        int first = (halves.length + 1) / 2;
        var behavior = DoubleStream.of(halves).limit(first).boxed().toList();
        var perception = DoubleStream.of(halves).skip(first).boxed().toList();
        return AlteredReport.ofThemes(report, (i, theme) -> {
            set((ObjectNode) theme.at("/others/behavior"), i, behavior);
            set((ObjectNode) theme.at("/others/perception"), i, perception);
        });
    }

    private static void set(ObjectNode seen, int theme, List<Double> halves) {
        seen.remove("interval");
        if (theme < halves.size()) {
            double half = halves.get(theme);
            seen.putObject("interval").put("low", 4 - half).put("high", 4 + half);
        }
    }
}
