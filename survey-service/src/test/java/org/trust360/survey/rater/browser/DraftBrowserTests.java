package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.rater.OpenCampaign;

/** What is typed and not handed in yet, in two tabs, on two devices, without a network, without a service, too late. */
class DraftBrowserTests {

    private static final String LEA = "Lea Sommer";

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private static final AtomicInteger CAMPAIGNS = new AtomicInteger();

    private final OpenCampaign campaign = OpenCampaign.open("draft" + CAMPAIGNS.incrementAndGet(), true);
    private final String token = campaign.token("max");
    private final BrowserContext device = PHONE.device();
    private final RaterScreen screen = open(device);

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @Test
    void showsInOneTabWhatIsAnsweredInTheOtherAndSaysSo() {
        var other = open(device);
        screen.start(LEA);
        other.start(LEA);
        screen.answer(1, "2");
        assertThat(other.point(1, 2)).isChecked();

        other.answer(1, "5");

        assertThat(screen.point(1, 5)).isChecked();
        assertThat(screen.page().locator(".f-told"))
                .hasText("Changed in another tab or on another device: statement 1. The latest counts.");
        screen.isKept();
        other.isKept();
    }

    @Test
    void putsTogetherWhatTwoDevicesAnswered() {
        screen.start(LEA);
        try (var second = PHONE.device()) {
            var there = open(second);
            there.start(LEA);
            screen.answer(1, "2");
            screen.isKept();
            there.answer(2, "3");
            there.isKept();
            assertThat(there.point(1, 2)).isChecked();
            there.answer(1, "4");
            there.isKept();
        }
        screen.answer(3, "1");

        assertThat(screen.point(1, 4)).isChecked();
        assertThat(screen.point(2, 3)).isChecked();
        assertThat(screen.page().getByText("3 of 25 answered")).isVisible();
    }

    @Test
    void keepsWhatWasAnsweredOfflineThoughTheTabIsClosed() {
        screen.start(LEA);
        screen.answer(1, "2");
        screen.isKept();
        device.setOffline(true);
        screen.answer(2, "5");
        screen.comment("What could " + LEA + " try next?").fill("Ask more questions.");
        assertThat(screen.page().locator("#kept")).containsText("No connection");
        assertThat(screen.page().locator("#live")).containsText("No connection");
        screen.page().close();
        device.setOffline(false);

        var again = open(device);
        again.goOn(LEA);

        assertThat(again.point(2, 5)).isChecked();
        assertThat(again.comment("What could " + LEA + " try next?")).hasValue("Ask more questions.");
    }

    @Test
    void goesOnWhenTheServiceIsBack() {
        screen.start(LEA);
        screen.page().route("**/api/rater/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        screen.answer(1, "2");
        assertThat(screen.page().locator("#kept")).containsText("No connection");

        screen.page().unroute("**/api/rater/**");

        screen.isKept();
        assertThat(screen.page().locator("#live")).hasText("Saved");
    }

    @Test
    void givesBackAsTextWhatCameTooLate() {
        screen.start(LEA);
        screen.answer(1, "2");
        screen.comment("What should " + LEA + " keep doing?").fill("Listening.");
        screen.isKept();
        campaign.close();

        screen.press("Send answers");

        assertThat(screen.page().locator("h1")).hasText("This form takes no more answers");
        assertThat(screen.comment("What was not sent").inputValue()).contains(LEA, "– 2", "Listening.");
    }

    @Test
    void givesBackAsTextWhatALinkThatHasExpiredLeftInThisBrowser_S4() {
        screen.start(LEA);
        screen.answer(1, "2");
        screen.isKept();
        campaign.close();

        var late = open(device);

        assertThat(late.page().locator("h1")).hasText("This form takes no more answers");
        assertThat(late.comment("What was not sent").inputValue()).contains(LEA, "– 2");
        try (var second = PHONE.device()) {
            assertThat(open(second).page().locator("h1")).hasText("This link does not open a form");
        }
    }

    private RaterScreen open(BrowserContext on) {
        Page page = on.newPage();
        PHONE.open(page, token);
        assertThat(page.locator("h1")).isFocused();
        return new RaterScreen(page);
    }
}
