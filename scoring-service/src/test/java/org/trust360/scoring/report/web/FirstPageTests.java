package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.pdf.Paper;
import org.trust360.scoring.report.pdf.ReadPdf;

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
        for (var paper : Paper.values()) {
            assertThat(firstPage(report, Locale.ENGLISH, paper))
                    .as("%s in English", paper)
                    .contains("Where trust lives", "Who answered", answered(report, "You answered", "There is no"));
            assertThat(firstPage(report, Locale.GERMAN, paper))
                    .as("%s in German", paper)
                    .contains(
                            "Wo Vertrauen wohnt",
                            "Wer geantwortet hat",
                            answered(report, "Sie haben über sich", "Eine"));
        }
    }

    private static String answered(Report report, String self, String none) {
        return report.answered().self() ? self : none;
    }

    private static String firstPage(Report report, Locale locale, Paper paper) {
        return new ReadPdf(Rendering.pdf(report, locale, paper)).firstPage();
    }
}
