package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.TestService;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.AnswerCollections;
import org.trust360.survey.rater.OpenCampaign;
import org.trust360.survey.store.AnswersDatabase;

/** The form as raters use it, in a real browser under the rules of the gateway. */
class RaterFormBrowserTests {

    private static final TestService SERVICE = TestService.shared();

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private static final AtomicInteger CAMPAIGNS = new AtomicInteger();

    private final OpenCampaign campaign = OpenCampaign.open("browser" + CAMPAIGNS.incrementAndGet(), true);
    private final String token = campaign.token("max");
    private final BrowserContext device = PHONE.device();
    private final Page page = device.newPage();
    private final RaterScreen screen = new RaterScreen(page);

    @BeforeEach
    void open() {
        PHONE.open(page, token);
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @Test
    void takesTheSecretOutOfTheAddressAtOnce_S4() {
        assertThat(page).hasURL(Pattern.compile("/f$"));
        assertThat(page.locator("h2, h3")).containsText(new String[] {"Whom to rate", "Ida Frost", "Lea Sommer"});
        assertThat(page.locator("body")).containsText("never what you alone said");
    }

    @Test
    void leadsFromTheFirstAnswerToTheSubmission() {
        screen.start("Lea Sommer");
        screen.answer(1, "4");
        screen.answer(2, "Cannot judge");
        assertThat(page.locator("#kept")).hasText("Saved");
        assertThat(page.getByText("2 of 25 answered")).isVisible();
        assertThat(page.getByText("23 statements are skipped")).isVisible();

        screen.press("Send answers");

        assertThat(page.locator("h1")).hasText("Thank you");
        assertThat(page.locator("h1")).isFocused();
        screen.press("Back to the overview");
        assertThat(screen.card("Lea Sommer").locator(".badge")).hasText("Sent");
        assertThat(SERVICE.bean(AnswerCollections.class).progress(campaign.id()).sheets())
                .isEqualTo(1);
    }

    @Test
    void keepsAnAnswerWithinTwoSecondsWhereTheServerCannotReadIt() {
        long before = boxes();
        screen.start("Lea Sommer");
        screen.answer(1, "4");

        await().atMost(Duration.ofSeconds(2)).until(() -> boxes() > before);
        assertThat(drafts())
                .anyMatch(draft -> draft.contains("\"box\": \"1."))
                .noneMatch(draft -> draft.contains("promises"));
    }

    @Test
    void goesOnAfterAReloadAndOnAnotherDevice() {
        screen.start("Lea Sommer");
        screen.answer(1, "4");
        screen.answer(3, "2");
        assertThat(page.locator("#kept")).hasText("Saved");

        page.reload();
        assertThat(screen.question(1).getByRole(AriaRole.RADIO).nth(3)).isChecked();

        try (var other = PHONE.device()) {
            var there = other.newPage();
            PHONE.open(there, token);
            there.getByRole(AriaRole.BUTTON, RaterScreen.named("Continue: Lea Sommer"))
                    .click();
            assertThat(there.getByText("2 of 25 answered")).isVisible();
        }
    }

    @Test
    void waitsWhileOfflineAndCatchesUpByItself() {
        screen.start("Lea Sommer");
        device.setOffline(true);
        screen.answer(1, "5");
        assertThat(page.locator("#kept")).hasText("No connection – kept in this browser, will be sent");
        screen.press("Send answers");
        assertThat(page.getByText("it will be sent as soon as there is one")).isVisible();

        device.setOffline(false);

        assertThat(page.locator("h1")).hasText("Thank you");
        assertThat(SERVICE.bean(AnswerCollections.class).progress(campaign.id()).sheets())
                .isEqualTo(1);
    }

    @Test
    void letsAnswersBeChangedUntilTheClose() {
        screen.start("Lea Sommer");
        screen.answer(1, "4");
        screen.press("Send answers");
        screen.press("Back to the overview");
        page.getByRole(AriaRole.BUTTON, RaterScreen.named("Change answers: Lea Sommer"))
                .click();
        assertThat(screen.question(1).getByRole(AriaRole.RADIO).nth(3)).isChecked();

        screen.answer(1, "1");
        screen.press("Send changes");
        assertThat(page.locator("h1")).hasText("Thank you");

        page.goBack();
        campaign.close();
        PHONE.open(page, token);
        assertThat(page.locator("h1")).hasText("This form takes no more answers");
    }

    @Test
    void speaksTheLanguageOfTheRater() {
        PHONE.open(page, campaign.token("lea"));

        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.locator("h3")).hasText("Lea Sommer – Sie selbst");
    }

    @Test
    void saysKindlyThatALinkDoesNotWork() {
        PHONE.open(page, "A".repeat(43));
        assertThat(page.locator("h1")).hasText("This link does not open a form");

        try (var other = PHONE.device()) {
            var there = other.newPage();
            there.navigate(SERVICE.uri("/f").toString());
            assertThat(there.locator("h1")).hasText("Please open the link in your invitation");
        }
    }

    private static List<String> drafts() {
        return TestStore.everythingIn(SERVICE.bean(AnswersDatabase.class).database())
                .lines()
                .filter(line -> line.startsWith("drafts"))
                .toList();
    }

    private static long boxes() {
        return drafts().stream().filter(draft -> draft.contains("\"box\"")).count();
    }
}
