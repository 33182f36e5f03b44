package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.rater.OpenCampaign;

/** The whole way of a rater with nothing but keys: what Tab does not reach is not there. */
class KeyboardBrowserTests {

    private static final String LEA = "Lea Sommer";
    /** More than any view has places to stop at: a statement has two at most. */
    private static final int MOST_STOPS = 80;

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("keys", true);

    private final BrowserContext device = PHONE.device();
    private final Page page = device.newPage();
    private final RaterScreen screen = new RaterScreen(page);

    @BeforeEach
    void open() {
        PHONE.open(page, CAMPAIGN.token("max"));
        assertThat(page.locator("h1")).isFocused();
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @Test
    void answersCommentsTakesBackAndSends() {
        press(button("Start: " + LEA), "Enter");
        assertThat(page.locator("h1")).isFocused();
        press(page.locator("#skip"), "Enter");
        assertThat(page.locator("#main")).isFocused();

        press(screen.point(1, 1), "ArrowRight");
        assertThat(screen.point(1, 2)).isChecked();
        press(screen.question(1).getByRole(AriaRole.BUTTON), "Enter");
        assertThat(screen.question(1).locator("input:checked")).hasCount(0);
        assertThat(screen.point(1, 1)).isFocused();
        page.keyboard().press("Space");
        assertThat(screen.point(1, 1)).isChecked();
        tabTo(screen.comment("What should " + LEA + " keep doing?"));
        page.keyboard().type("Listening.");
        screen.isKept();

        press(button("Send answers"), "Enter");
        assertThat(page.locator("h1")).hasText("Thank you");
        assertThat(page.locator("h1")).isFocused();
        press(button("Back to the overview"), "Enter");
        assertThat(screen.card(LEA).locator(".badge")).hasText("Sent");
    }

    @Test
    void declines() {
        press(button("Rather not: Ida Frost"), "Enter");
        assertThat(page.locator("h1")).isFocused();
        press(page.getByRole(AriaRole.RADIO).first(), "ArrowDown");
        assertThat(page.getByRole(AriaRole.RADIO).nth(1)).isChecked();
        press(button("Yes, I would rather not"), "Enter");

        assertThat(page.locator("h1")).hasText("Thank you for telling us");
        assertThat(page.locator("h1")).isFocused();
        press(button("Back to the overview"), "Enter");
        assertThat(screen.card("Ida Frost").locator(".badge")).hasText("Declined");
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, RaterScreen.named(name));
    }

    private void press(Locator wanted, String key) {
        tabTo(wanted);
        page.keyboard().press(key);
    }

    /** By Tab alone, behind the last place from the first one on. */
    private void tabTo(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int stops = 0; stops < MOST_STOPS && !hasFocus(wanted); stops++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean hasFocus(Locator wanted) {
        return (boolean) wanted.evaluate("node => node === document.activeElement");
    }
}
