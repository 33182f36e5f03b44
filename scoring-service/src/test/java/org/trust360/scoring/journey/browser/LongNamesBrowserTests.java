package org.trust360.scoring.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Browsers;
import org.trust360.browser.Look;
import org.trust360.scoring.report.web.GoldenReport;
import org.trust360.scoring.report.web.LongNames;
import org.trust360.scoring.report.web.Rendering;

/** However long the names of themes and the scale are: nothing is pushed out of the page, out of a table or a picture. */
class LongNamesBrowserTests {

    @RegisterExtension
    static final Browsers BROWSERS = new Browsers();

    private static final String ADDRESS = "http://report.test/report";
    private static final Path STYLE = Path.of("../gateway/src/main/resources/static/assets/trust360.css");

    private static final String PUSHED = """
            () => [...document.querySelectorAll('.figures')]
                .filter((table) => table.scrollWidth > table.clientWidth)
                .map((table) => table.textContent.trim().slice(0, 60))""";

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('svg.chart text')]
                .filter((text) => text.getBoundingClientRect().right > document.documentElement.clientWidth)
                .map((text) => text.textContent)""";

    @ParameterizedTest
    @CsvSource({
        "320, LIGHT, de",
        "360, LIGHT, de",
        "360, DARK, en",
        "600, LIGHT, de",
        "768, LIGHT, de",
        "1024, LIGHT, de",
        "1200, LIGHT, de",
        "1200, DARK, en",
        "1600, LIGHT, de"
    })
    void fitEveryScreen(int width, ColorScheme scheme, Locale locale) {
        var report = Rendering.page(LongNames.in(GoldenReport.SCALE_OF_ELEVEN), locale);
        try (var device = BROWSERS.device(
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            var page = device.newPage();
            page.route("**/*", route -> route.fulfill(new FulfillOptions().setStatus(404)));
            page.route("**/trust360.css", route -> route.fulfill(new FulfillOptions().setPath(STYLE)));
            page.route(
                    ADDRESS,
                    route -> route.fulfill(new FulfillOptions()
                            .setContentType("text/html;charset=utf-8")
                            .setBody(report)));
            page.navigate(ADDRESS);
            page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
            Look.atAll(page, "long-names-" + locale + "-" + width);

            assertThat(found(page, PUSHED)).isEmpty();
            assertThat(found(page, CUT_OFF)).isEmpty();
        }
    }

    private static List<?> found(Page page, String question) {
        return (List<?>) page.evaluate(question);
    }
}
