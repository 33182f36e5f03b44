package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.report.ReportJson;

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

    private static String lead(GoldenReport golden) {
        return Jsoup.parse(page(golden)).select("header .lead").text();
    }

    private static String page(GoldenReport golden) {
        return Rendering.page(ReportJson.read(golden.json()), Locale.ENGLISH);
    }
}
