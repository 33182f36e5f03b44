package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** The browser's own back and forward, within the form and out of it. */
class BackButtonBrowserTests {

    private static final String LEA = "Lea Sommer";

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("back", true);

    private final BrowserContext device = PHONE.device();
    private final Page page = device.newPage();
    private final RaterScreen screen = new RaterScreen(page);

    @BeforeEach
    void answer() {
        PHONE.open(page, CAMPAIGN.token("max"));
        screen.start(LEA);
        screen.answer(1, "4");
        screen.comment("What should " + LEA + " keep doing?").fill("Listening.");
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @Test
    void leadBackToEverybodyAndForwardToTheAnswers() {
        page.goBack();
        assertThat(page.locator("h1")).hasText("Trust back");
        assertThat(page.locator("h1")).isFocused();
        assertThat(screen.card(LEA).locator(".badge")).hasText("In progress");

        page.goForward();
        isAsItWasLeft();
    }

    @Test
    void findEverythingAgainAfterAVisitElsewhere() {
        screen.isKept();
        page.navigate(TestService.shared().uri("/f/form.css").toString());

        page.goBack();
        isAsItWasLeft();
    }

    /** Back once more leaves the form; the way forward leads into it, though the address holds no secret any more. */
    @Test
    void findEverythingAgainAfterLeavingTheForm() {
        screen.isKept();
        page.goBack();
        page.goBack();
        assertThat(page).hasURL("about:blank");

        page.goForward();
        assertThat(screen.card(LEA).locator(".badge")).hasText("In progress");
        page.goForward();
        isAsItWasLeft();
    }

    private void isAsItWasLeft() {
        assertThat(page.locator("h1")).hasText(LEA);
        assertThat(screen.point(1, 4)).isChecked();
        assertThat(page.getByText("1 of 25 answered")).isVisible();
        assertThat(screen.comment("What should " + LEA + " keep doing?")).hasValue("Listening.");
    }
}
