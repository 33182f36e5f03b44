package org.trust360.scoring.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.scoring.journey.Walker;

/** Commitments and share-back as a leader meets them: empty, wrong, kept, sent. */
class WayBrowserTests {

    @RegisterExtension
    static final SignedIn BROWSERS = new SignedIn();

    private final Walker leader = Walker.released();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(BROWSERS.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1200, LIGHT", "1200, DARK"})
    void leadsFromAnExperimentToAnAnswer(int width, ColorScheme scheme) {
        try (var device = BROWSERS.device(leader, width, scheme)) {
            var page = device.newPage();
            var name = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            tryTwoThings(page, name);
            page.getByRole(AriaRole.LINK, named("Answer")).click();
            answer(page, name);
        }
    }

    private void tryTwoThings(Page page, String name) {
        BROWSERS.open(page, leader.page("commitments"));
        Look.atAll(page, "way-1-commitments-empty" + name);
        takeOn(page, "I say at the start which decision is still open");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("Kept.");
        Look.atAll(page, "way-2-commitments-one" + name);
        takeOn(page, "I ask before I answer");
        press(page, "I have tried it");
        Look.atAll(page, "way-3-commitments-past" + name);
    }

    private static void answer(Page page, String name) {
        assertThat(page.locator("#text")).containsText("Thank you for your feedback");
        Look.atAll(page, "way-4-share-back" + name);
        page.locator("#text").fill(" ");
        press(page, "See how the mail will look");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("nothing to send yet");
        Look.atAll(page, "way-5-share-back-missing" + name);
        page.locator("#text").fill("Thank you.\n\nI will ask before I answer.");
        press(page, "See how the mail will look");
        Look.atAll(page, "way-6-share-back-preview" + name);
        assertThat(page.locator("#letter blockquote").first()).hasCSS("border-left-width", "3px");
        press(page, "Send to everybody who was asked");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("to everybody who was asked");
        Look.atAll(page, "way-7-share-back-sent" + name);
    }

    private static void takeOn(Page page, String what) {
        page.locator("select[name=theme]").last().selectOption(new SelectOption().setIndex(1));
        page.locator("textarea[name=what]").last().fill(what);
        page.locator("input[name=when]").last().fill("In the team meeting on Mondays");
        page.locator("textarea[name=notice]").last().fill("They speak about open points before I ask");
        press(page, "Take it on");
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
