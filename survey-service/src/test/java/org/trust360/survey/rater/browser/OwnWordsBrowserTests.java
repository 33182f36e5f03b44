package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;
import org.trust360.survey.TestService;
import org.trust360.survey.answersheet.TestStore;
import org.trust360.survey.campaign.AnswerCollections;
import org.trust360.survey.rater.OpenCampaign;
import org.trust360.survey.store.AnswersDatabase;

/** Comments, and saying no. */
class OwnWordsBrowserTests {

    private static final String LEA = "Lea Sommer";
    private static final TestService SERVICE = TestService.shared();

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private static final AtomicInteger CAMPAIGNS = new AtomicInteger();

    private final OpenCampaign campaign = OpenCampaign.open("words" + CAMPAIGNS.incrementAndGet(), true);
    private final BrowserContext device = PHONE.device();
    private final Page page = device.newPage();
    private final RaterScreen screen = new RaterScreen(page);

    @BeforeEach
    void open() {
        PHONE.open(page, campaign.token("max"));
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @Test
    void areWarnedOfBeforeTheFirstKeystrokeAndHandedInSealed_A10() {
        screen.start(LEA);
        assertThat(page.getByText("Others may recognise you")).isVisible();
        assertThat(page.locator("#comment-keep"))
                .hasAccessibleDescription(java.util.regex.Pattern.compile(
                        "at least 5 people have answered.*recognise you.*0 of 4,000 characters"));
        screen.answer(1, "4");
        screen.comment("What should " + LEA + " keep doing?").fill("She asks <b>and</b> listens.");
        screen.isKept();
        Look.atAll(page, "words-person");

        screen.press("Send answers");

        assertThat(page.locator("h1")).hasText("Thank you");
        var stored = TestStore.everythingIn(SERVICE.bean(AnswersDatabase.class).database());
        assertThat(stored).contains("\"comments\": {\"keep\"").doesNotContain("listens");
    }

    @Test
    void mayBeTooLongAndLoseNothing() {
        screen.start(LEA);
        screen.answer(1, "4");
        var comment = screen.comment("What could " + LEA + " try next?");
        comment.fill("x".repeat(4_003));
        assertThat(page.locator("#comment-try_error")).containsText("3 characters too many");
        assertThat(page.locator("#live")).containsText("3 characters too many");

        screen.press("Send answers");
        assertThat(comment).isFocused();
        assertThat(page.getByText("too long to be sent")).isVisible();
        Look.at(page, "words-too-long");

        comment.fill("x".repeat(4_000));
        screen.press("Send answers");
        assertThat(page.locator("h1")).hasText("Thank you");
    }

    @Test
    void declineOnePersonAndEndPolitely() {
        screen.press("Rather not: " + LEA);
        assertThat(page.locator("h1")).hasText("Rather not answer about Lea Sommer?");
        page.getByText("I could not be fair").click();
        Look.at(page, "decline-1-why");
        screen.press("Yes, I would rather not");
        assertThat(page.locator("h1")).hasText("Thank you for telling us");
        Look.at(page, "decline-2-thanks");
        screen.press("Back to the overview");
        assertThat(screen.card(LEA).locator(".badge")).hasText("Declined");
        Look.atAll(page, "decline-3-overview");

        screen.press("Answer after all: " + LEA);
        screen.answer(1, "4");
        screen.press("Send answers");
        assertThat(page.locator("h1")).hasText("Thank you");
        assertThat(SERVICE.bean(AnswerCollections.class).progress(campaign.id()).sheets())
                .isEqualTo(1);
    }

    @Test
    void declineEverybodyAndAreLeftInPeace() {
        screen.press("I would rather not answer about anybody");
        assertThat(page.locator("h1")).hasText("Rather not answer about Ida Frost and Lea Sommer?");
        screen.press("Yes, I would rather not");
        assertThat(page.locator("h1")).hasText("Thank you for telling us");
        page.reload();

        assertThat(page.getByText("Nothing is left to do")).isVisible();
        assertThat(page.locator(".badge")).hasText(new String[] {"Declined", "Declined"});
    }

    @Test
    void goBackWithoutDeclining() {
        screen.press("Rather not: " + LEA);
        screen.press("No, go back");

        assertThat(screen.card(LEA).locator(".badge")).hasText("Not started");
    }
}
