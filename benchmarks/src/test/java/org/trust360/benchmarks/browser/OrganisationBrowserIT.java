package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;

/** What HR sees of the organisation: from the campaigns to the picture, the files, and back. */
class OrganisationBrowserIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1200, LIGHT", "1200, DARK"})
    void thePictureIsFitForEveryScreen(int width, ColorScheme scheme) {
        var look = "organisation-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
        try (var device = SUITE.hr(width, scheme)) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/hr");
            screen.follow("Organisation");
            untilThePictureIsThere(screen.page());
            Look.atAll(screen.page(), look + "campaigns");
            screen.page().locator("main a.card").last().click();
            assertThat(screen.page().locator("#participation-share")).containsText("answers came in");
            screen.tells("40 leaders were rated");
            Look.atAll(screen.page(), look + "figures");
            screen.page().evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            Look.atAll(screen.page(), look + "all");
            SUITE.open(screen.page(), "/organisation/none");
            screen.reads("There are no such figures");
            Look.at(screen.page(), look + "not-found");
        }
    }

    /** The two of the board are shown nowhere, and neither is any leader. */
    @Test
    void handsOutTheTableAndLeadsBackToTheCampaign() throws IOException {
        try (var device = SUITE.hr(1200, ColorScheme.LIGHT)) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/organisation");
            untilThePictureIsThere(screen.page());
            screen.page().locator("main a.card").last().click();
            var file = screen.page().waitForDownload(() -> screen.follow("Table (CSV)"));
            assertThat(Files.readString(file.path()))
                    .startsWith("section,unit,theme,figure,value,low,high,leaders,remark")
                    .contains("units,Board,,all,,,,,withheld", "units,Production,promises,intention,")
                    .doesNotContain("Abendroth");
            screen.follow("See the campaign");
            screen.follow("What it says about the organisation");
            screen.tells("40 leaders were rated");
        }
    }

    private static void untilThePictureIsThere(Page page) {
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator("main a.card").count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout((double) PATIENCE.toMillis()));
    }
}
