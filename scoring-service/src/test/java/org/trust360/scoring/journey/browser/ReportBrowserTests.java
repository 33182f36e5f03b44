package org.trust360.scoring.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.scoring.journey.Walker;

/** The report as its leader meets it, closed and with everything opened; no page is wider than its screen. */
class ReportBrowserTests {

    @RegisterExtension
    static final SignedIn BROWSERS = new SignedIn();

    private static final int SCREEN = 900;

    private final Walker leader = Walker.released();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(BROWSERS.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "360, LIGHT", "360, DARK", "768, LIGHT", "1200, LIGHT", "1200, DARK"})
    void fitsEveryScreen(int width, ColorScheme scheme) {
        try (var device = BROWSERS.device(leader, width, scheme)) {
            var page = device.newPage();
            var name = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            BROWSERS.open(page, "/reports");
            Look.atAll(page, "report-1-list" + name);
            BROWSERS.open(page, report());
            Look.atAll(page, "report-2-closed" + name);
            openAll(page);
            Look.atAll(page, "report-3-open" + name);
            BROWSERS.open(page, leader.page("how-to-read"));
            Look.atAll(page, "report-4-how-to-read" + name);
            BROWSERS.open(page, "/reports/unknown");
            Look.atAll(page, "report-5-unknown" + name);
        }
    }

    /** The sentences, the picture, how sure it is and how many answered. */
    @Test
    void saysWhatMattersOnTheFirstScreen() {
        try (var device = BROWSERS.device(leader, 1200, ColorScheme.LIGHT)) {
            var page = device.newPage();
            BROWSERS.open(page, report());

            assertThat(bottom(page, ".report__first > header p:last-child")).isLessThan(SCREEN);
            assertThat(bottom(page, ".report__picture > svg")).isLessThan(SCREEN);
            assertThat(bottom(page, ".report__answered")).isLessThan(SCREEN);
        }
    }

    private String report() {
        return "/reports/" + leader.reportId();
    }

    private static void openAll(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    private static double bottom(Page page, String selector) {
        var box = page.locator(selector).boundingBox();
        return box.y + box.height;
    }
}
