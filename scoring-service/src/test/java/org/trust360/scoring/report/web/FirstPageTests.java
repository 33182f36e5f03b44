package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.report.web.ShownTables.Shown.spaceless;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.ReadPdf;
import org.trust360.scoring.report.pdf.Tag;

/** The first page of a PDF holds the sentences, the picture, how sure it is and who answered, however themes are named. */
class FirstPageTests {

    @ParameterizedTest
    @EnumSource
    void holdsWhatMatters(GoldenReport golden) {
        holdsWhatMatters(ReportJson.read(golden.json()));
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhatMattersWithLongNames(GoldenReport golden) {
        holdsWhatMatters(LongNames.in(golden));
    }

    private static void holdsWhatMatters(Report report) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var view = Rendering.view(report, locale);
            var language = Rendering.language(locale);
            var lines = Stream.of(
                            view.opening(),
                            List.of(language.text("lives.heading")),
                            view.sure(),
                            List.of(language.text("answered.heading")),
                            view.answered())
                    .flatMap(List::stream)
                    .map(line -> spaceless(line))
                    .toList();
            assertThat(view.opening()).hasSize(3);
            for (var paper : Paper.values()) {
                var pdf = new ReadPdf(Rendering.pdf(report, locale, paper)).structure();

                assertThat(spaceless(onFirst(pdf))).as("%s, %s", paper, locale).containsSubsequence(lines);
                assertThat(pdf.all("Figure").findFirst())
                        .hasValueSatisfying(
                                picture -> assertThat(picture.page()).isEqualTo(1));
            }
        }
    }

    private static String onFirst(Tag pdf) {
        return pdf.all(Tag.WORDS)
                .filter(words -> words.page() == 1)
                .map(Tag::text)
                .collect(Collectors.joining());
    }
}
