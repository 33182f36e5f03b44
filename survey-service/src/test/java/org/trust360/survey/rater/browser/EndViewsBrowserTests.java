package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** What is seen where the form cannot be, or not as it was: each fit for its screen and accessible. */
class EndViewsBrowserTests {

    private static final String LEA = "Lea Sommer";

    @RegisterExtension
    static final Phone PHONE = new Phone();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(PHONE.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1200, DARK"})
    void tellsKindlyThatItIsOverAndGivesBackTheText(int width, ColorScheme scheme) {
        var name = name("end-closed", width, scheme);
        try (var device = device(width, scheme)) {
            device.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            var campaign = OpenCampaign.open(name, true);
            var screen = open(device, campaign.token("max"));
            screen.start(LEA);
            screen.answer(1, "2");
            screen.comment("What should " + LEA + " keep doing?").fill("Listening to everybody.");
            screen.isKept();
            campaign.close();

            screen.press("Send answers");
            reads(screen, "This form takes no more answers");
            Look.atAll(screen.page(), name + "-1");

            screen.press("Copy the text");
            assertThat(screen.page().locator("#live")).hasText("Copied");
            assertThat(screen.page().evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(screen.comment("What was not sent").inputValue())
                    .asString()
                    .contains(LEA, "– 2", "Listening to everybody.");
            Look.atAll(screen.page(), name + "-2-copied");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, DARK", "1200, LIGHT"})
    void tellsWhatToDoWhereThereIsNoForm(int width, ColorScheme scheme) {
        try (var device = device(width, scheme)) {
            var screen = open(device, "A".repeat(43));
            reads(screen, "This link does not open a form");
            Look.atAll(screen.page(), name("end-not-valid", width, scheme));
        }
        try (var device = device(width, scheme)) {
            var page = device.newPage();
            page.navigate(TestService.shared().uri("/f").toString());
            reads(new RaterScreen(page), "Please open the link in your invitation");
            Look.atAll(page, name("end-no-link", width, scheme));
        }
    }

    /** As where something on the way answers in the place of the service. */
    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1200, DARK"})
    void asksToReloadWhereTheAnswerIsNoForm(int width, ColorScheme scheme) {
        try (var device = device(width, scheme)) {
            device.route("**/api/rater/open", route -> route.fulfill(new Route.FulfillOptions().setBody("Sign in")));
            var screen = open(device, "A".repeat(43));
            reads(screen, "This page could not be loaded completely");
            Look.atAll(screen.page(), name("end-trouble", width, scheme));
        }
    }

    @ParameterizedTest
    @CsvSource({"360, DARK", "1200, LIGHT"})
    void tellsWhatAnotherTabChanged(int width, ColorScheme scheme) {
        var name = name("told", width, scheme);
        try (var device = device(width, scheme)) {
            var token = OpenCampaign.open(name, true).token("max");
            var here = open(device, token);
            var there = open(device, token);
            here.start(LEA);
            there.start(LEA);
            there.answer(1, "5");
            there.comment("What should " + LEA + " keep doing?").fill("Listening.");

            assertThat(here.page().locator(".f-told"))
                    .containsText("statement 1 and your own words. The latest counts.");
            here.isKept();
            Look.atAll(here.page(), name);

            here.answer(2, "3");
            assertThat(here.page().locator(".f-told")).isHidden();
        }
    }

    private static BrowserContext device(int width, ColorScheme scheme) {
        return PHONE.device(new NewContextOptions().setViewportSize(width, 740).setColorScheme(scheme));
    }

    private static String name(String view, int width, ColorScheme scheme) {
        return view + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }

    private static RaterScreen open(BrowserContext device, String token) {
        Page page = device.newPage();
        PHONE.open(page, token);
        assertThat(page.locator("h1")).isFocused();
        return new RaterScreen(page);
    }

    private static void reads(RaterScreen screen, String heading) {
        assertThat(screen.page().locator("h1")).hasText(heading);
    }
}
