package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;
import org.trust360.local.api.RaterLink;

/** HR plans a campaign, has raters proposed, is told of limits, opens it, puts it right while it runs, and ends it. */
class LaunchBrowserIT {

    private static final String PEOPLE = """
            id,name,email,language,unit,manager,external
            la-boss,Uta Boss,boss@launch.example,en,Launch,,
            la-1,Ada Launch,ada@launch.example,en,Launch,la-boss,
            la-2,Bo Launch,bo@launch.example,de,Launch,la-boss,
            la-3,Cy Launch,cy@launch.example,en,Launch,la-boss,
            la-4,Di Launch,di@launch.example,en,Launch,la-boss,
            la-5,El Launch,el@launch.example,en,Launch,la-boss,
            la-6,Flo Spare,flo@launch.example,en,Elsewhere,,
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            la-1,la-5,peer
            la-2,la-5,peer
            """;

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    private BrowserContext device;
    private Screen screen;

    @BeforeAll
    static void importPeople() {
        SUITE.api().importPeople(PEOPLE, RELATIONSHIPS);
    }

    @BeforeEach
    void open() {
        device = SUITE.hr();
        screen = new Screen(device.newPage());
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(SUITE.complaints()).isEmpty();
    }

    @Test
    void runsFromThePlanToTheEnd() {
        plan("Launch round", "la-1\nla-2");
        screen.field("People one rater is asked about, at most").fill("1");
        screen.press("Save as draft");
        isToldOfLimitsBeforeOpening();

        plan("Launch round", "la-1\nla-2");
        screen.press("Save as draft");
        proposesFromTheOrgChart();
        opens("Launch round");
        putsOneAssignmentRight();
        movesTheDeadline();
        cancels();
    }

    @Test
    void saysWhatIsMissingInAPlanAndLosesNothing() {
        plan("", "la-1\nnobody-of-this-id");
        screen.field("Answers are taken until").first().fill("2020-01-01T12:00");
        screen.press("Save as draft");

        assertThat(screen.page().locator("#new-campaign .notice--error")).isFocused();
        assertThat(screen.field("Ids of the people to be rated")).hasValue("la-1\nnobody-of-this-id");
        Look.atAll(screen.page(), "launch-1-mistakes");
        try (var phone = SUITE.hr(360, ColorScheme.DARK)) {
            screen = new Screen(phone.newPage());
            plan("", "la-1");
            screen.press("Save as draft");
            assertThat(screen.page().locator("#new-campaign .notice--error")).isFocused();
            Look.atAll(screen.page(), "launch-1-mistakes-360-dark");
        }
    }

    private void plan(String name, String subjects) {
        SUITE.open(screen.page(), "/hr/campaigns/new");
        screen.field("Name").fill(name);
        screen.field("Only these people").check();
        screen.field("Ids of the people to be rated").fill(subjects);
    }

    private void isToldOfLimitsBeforeOpening() {
        screen.tells("One limit is not kept.");
        assertThat(screen.page().locator("#do-open")).isHidden();
        Look.atAll(screen.page(), "launch-2-limits");
        screen.page().locator("a[href$='/warnings']").first().click();
        screen.tells("instead.");
        Look.atAll(screen.page(), "launch-2-limits-all");
    }

    private void proposesFromTheOrgChart() {
        screen.tells("2 people are rated by 3 raters");
        var draft = screen.page().url();
        screen.press("Propose raters");
        screen.reads("Look before it is imported");
        Look.atAll(screen.page(), "launch-3-proposal");
        screen.press("Import this");
        screen.reads("The import is done");
        screen.page().navigate(draft);
        assertThat(screen.page().locator("#do-open")).isVisible();
        Look.atAll(screen.page(), "launch-3-proposed");
    }

    private void opens(String name) {
        screen.page().locator("#do-open").click();
        screen.reads("Open the campaign?");
        Look.at(screen.page(), "launch-4-confirm");
        screen.press("Open it now");
        screen.reads(name);
        assertThat(screen.page().locator("#campaign .badge").first()).hasText("Collecting");
        SUITE.mailedLink("el@launch.example", RaterLink::is);
        Look.atAll(screen.page(), "launch-5-collecting");
        isRead();
    }

    private void isRead() {
        assertThat(screen.page().locator("body")).matchesAriaSnapshot("""
                - link "Skip to the content"
                - banner:
                  - navigation "Main":
                    - link "Campaigns"
                    - link "People"
                    - link "Questionnaires"
                    - link "Mails"
                    - link "Organisation"
                    - link "Sign out"
                - main:
                  - heading "Launch round" [level=1]
                  - paragraph: /It closes by itself/
                  - list:
                    - listitem: ✓ Draft
                    - listitem: Collecting
                  - heading "Participation" [level=2]
                  - link "Cancel the campaign …"
                  - heading "What was agreed" [level=2]
                  - term: Answers are taken until
                  - group: › Move the deadline
                - status
                """);
    }

    private void putsOneAssignmentRight() {
        screen.follow("Put single assignments right");
        screen.type("Find who is rated, by name or id", "Ada");
        assertThat(screen.page().locator("#list [role=listitem]")).hasCount(1);
        Look.at(screen.page(), "launch-6-who-rates-whom");
        screen.page().locator("#list a").click();
        screen.type("Find by name or id", "Flo");
        screen.press("Add Flo Spare");
        screen.tells("Added.");
        assertThat(SUITE.mailedLink("flo@launch.example", RaterLink::is)).startsWith(SUITE.url("/"));
        Look.atAll(screen.page(), "launch-6-added");
        screen.unfold("Take out Flo Spare");
        screen.press("Take out now");
        screen.tells("Taken out.");
        Look.atAll(screen.page(), "launch-6-taken-out");
        screen.follow("Who rates whom");
        screen.follow("Launch round");
    }

    private void movesTheDeadline() {
        screen.unfold("Move the deadline");
        screen.page().locator("#collecting-until").fill("2020-01-01T12:00");
        screen.press("Move the deadline");
        assertThat(screen.page().locator("#deadline-error")).isFocused();
        Look.atAll(screen.page(), "launch-7-deadline-past");
    }

    private void cancels() {
        screen.page().locator("#do-cancel").click();
        screen.reads("Cancel the campaign?");
        Look.at(screen.page(), "launch-8-cancel");
        screen.press("Cancel it now");
        assertThat(screen.page().locator("#campaign .badge").first()).hasText("Cancelled");
        assertThat(screen.page().locator("#next"))
                .hasText("It was cancelled. Nobody is asked any more, and nobody reads anything of it.");
        Look.atAll(screen.page(), "launch-9-cancelled");
        SUITE.awaitMail("el@launch.example", "Will not take place: Launch round");
    }
}
