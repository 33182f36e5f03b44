package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.survey.rater.OpenCampaign;

/** Pictures of every view in target/screenshots, each fit and accessible. */
class RaterScreenshotsBrowserTests {

    @RegisterExtension
    static final Phone PHONE = new Phone();

    @ParameterizedTest
    @CsvSource({
        "320, LIGHT, tom",
        "640, LIGHT, max",
        "360, LIGHT, max",
        "360, DARK, lea",
        "1200, LIGHT, lea",
        "1200, DARK, max"
    })
    void fitEveryScreen(int width, ColorScheme scheme, String rater) {
        var options = new NewContextOptions()
                .setViewportSize(width, width > 600 ? 900 : 740)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme);
        try (var device = PHONE.device(options)) {
            var page = device.newPage();
            var name = "form-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
            PHONE.open(page, OpenCampaign.open(name, true).token(rater));
            assertThat(page.locator("h1")).isFocused();
            Look.at(page, name + "1-overview");
            page.locator("li .button").first().click();
            Look.at(page, name + "2-person");
            answer(page);
            Look.at(page, name + "3-answering");
            offline(page, name + "3-offline");
            page.getByRole(AriaRole.BUTTON).last().scrollIntoViewIfNeeded();
            Look.at(page, name + "4-sending");
            page.locator(".f-send").click();
            assertThat(page.locator(".f-thanks")).isVisible();
            Look.at(page, name + "5-thanks");
            page.getByRole(AriaRole.BUTTON).last().click();
            Look.at(page, name + "6-overview");
        }
    }

    private static void answer(Page page) {
        for (int i = 0; i < 3; i++) {
            page.locator(".f-item")
                    .nth(i)
                    .locator("label")
                    .nth(i == 2 ? 5 : i + 2)
                    .click();
        }
        assertThat(page.locator("#kept")).hasAttribute("data-state", "saved");
        page.locator(".f-item").nth(1).evaluate("card => card.scrollIntoView()");
    }

    private static void offline(Page page, String name) {
        page.context().setOffline(true);
        page.locator(".f-item").nth(3).locator("label").nth(1).click();
        assertThat(page.locator("#kept")).hasAttribute("data-state", "offline");
        Look.at(page, name);
        page.context().setOffline(false);
        assertThat(page.locator("#kept")).hasAttribute("data-state", "saved");
    }
}
