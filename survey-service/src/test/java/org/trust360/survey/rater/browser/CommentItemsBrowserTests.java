package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;
import org.trust360.survey.rater.OpenCampaign;

/** The form asks in words what the questionnaire asks: three questions, or none. */
class CommentItemsBrowserTests {

    private static final String LEA = "Lea Sommer";

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private final BrowserContext device = PHONE.device();
    private final Page page = device.newPage();
    private final RaterScreen screen = new RaterScreen(page);

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @Test
    void threeQuestionsAreThreeFieldsAndAllAreKeptAndSent() {
        open("three", """
                comments:
                  - {id: thanks, others: {en: "What would you like to thank {name} for?"}}
                  - {id: thanks-count, others: {en: "How often?"}}
                  - {id: wish, others: {en: "What do you wish?"}, names: {en: Wishes}}
                """);
        assertThat(page.locator("textarea")).hasCount(3);
        assertThat(page.getByText("Others may recognise you")).isVisible();
        screen.answer(1, "4");
        screen.comment("What would you like to thank " + LEA + " for?").fill("For listening.");
        screen.comment("How often?").fill("Every week.");
        screen.comment("What do you wish?").fill("More of it.");
        screen.isKept();
        Look.atAll(page, "words-three-questions");
        page.reload();
        assertThat(screen.comment("How often?")).hasValue("Every week.");

        screen.press("Send answers");
        assertThat(page.locator("h1")).hasText("Thank you");
    }

    @Test
    void withoutQuestionsThereIsNeitherAFieldNorAWarning() {
        open("none", "comments: []");
        assertThat(screen.question(1)).isVisible();
        assertThat(page.locator("textarea")).hasCount(0);
        assertThat(page.getByText("In your own words")).hasCount(0);
        assertThat(page.getByText("recognise you")).hasCount(0);
        screen.answer(1, "4");
        screen.press("Send answers");

        assertThat(page.locator("h1")).hasText("Thank you");
    }

    private void open(String name, String comments) {
        OpenCampaign.asking("words-" + name, comments);
        PHONE.open(
                page, OpenCampaign.open("words-" + name, true, "words-" + name).token("max"));
        screen.start(LEA);
    }
}
