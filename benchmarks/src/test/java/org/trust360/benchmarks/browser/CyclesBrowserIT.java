package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.benchmarks.browser.Company.Occasion;
import org.trust360.browser.Look;

/** The whole way: a report, what its leader does with it, a pulse, and the report of the next cycle. */
class CyclesBrowserIT {

    private static final String ROUND = "Trust round";
    private static final String FIRST = Company.address("cy-l1");

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    private final Company company = new Company(SUITE);

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @Test
    void leadsFromAReportToTheNext() {
        company.moveIn();
        var first = SUITE.launch(ROUND, company.leaders());
        company.answer(company.everybody(), new Occasion("first", leader -> leader == 1 ? 2 : 3));
        company.report(first);
        leaderReadsReflectsCommitsAndAnswers();
        raterHear();
        leaderAsksAgain();
        company.answer(company.aboutTheFirst(), new Occasion("pulse", leader -> 4));
        hrStatesAFact();
        var second = hrStartsTheNextCycle(first);
        company.answer(company.everybody(), new Occasion("second", leader -> leader == 1 ? 4 : 3));
        company.report(second);
        leaderSeesWhatThePulseSays();
        leaderReadsOfGrowth();
        organisationReadsOfGrowth(second);
    }

    private static void leaderReadsReflectsCommitsAndAnswers() {
        SUITE.awaitMail(FIRST, "Your report is ready: " + ROUND);
        try (var device = SUITE.person(FIRST, 1200, ColorScheme.LIGHT)) {
            var screen = new Screen(device.newPage());
            openReport(screen);
            screen.unfold("How to read this");
            screen.follow("How to read this report, and what was kept back");
            screen.reads("How to read your report");
            everyLook(screen.page(), "how-to-read");
            openReport(screen);
            reflects(screen);
            commits(screen);
            sharesBack(screen);
        }
    }

    private static void openReport(Screen screen) {
        openReport(screen, Pattern.compile("^Report of [^,]*, \\d{4}$|^Report of \\d* \\w* \\d{4}$"));
    }

    private static void openReport(Screen screen, Pattern name) {
        SUITE.openUntilTold(screen.page(), "/reports", "Report of");
        screen.page()
                .locator("a.card h2")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    private static void reflects(Screen screen) {
        screen.follow("Reflect");
        screen.page().locator("#choose").fill("a long passphrase of mine");
        screen.page().locator("#again").fill("a long passphrase of mine");
        screen.press("Begin");
        screen.page().locator("#code-kept").check();
        screen.press("Start writing");
        screen.page().locator("#story").fill("They do not see how much I promise myself.");
        assertThat(screen.page().locator("#state")).hasText("Saved");
    }

    private static void commits(Screen screen) {
        screen.follow("Try something");
        screen.page().locator("select[name=theme]").selectOption(new SelectOption().setIndex(1));
        screen.page().locator("textarea[name=what]").fill("I say what I will not get done");
        screen.page().locator("input[name=when]").fill("Every Friday");
        screen.page().locator("textarea[name=notice]").fill("They hear it before they ask");
        screen.press("Take it on");
        screen.tells("Kept.");
    }

    private static void sharesBack(Screen screen) {
        screen.follow("Answer");
        screen.page().locator("#text").fill("Thank you. I heard that I promise too much.");
        screen.press("See how the mail will look");
        screen.press("Send to everybody who was asked");
        screen.tells("to everybody who was asked");
    }

    /** All who were asked, alike. */
    private void raterHear() {
        company.aboutTheFirst().forEach(rater -> SUITE.awaitMail(rater, "What Leader 1 heard: " + ROUND));
    }

    private static void leaderAsksAgain() {
        try (var device = SUITE.person(FIRST, 360, ColorScheme.LIGHT)) {
            var screen = new Screen(device.newPage());
            openReport(screen);
            screen.follow("Ask again");
            everyLook(screen.page(), "pulse-1-ask");
            screen.press("Send the pulse");
            screen.tells("Your pulse is on its way.");
            everyLook(screen.page(), "pulse-2-asked");
        }
    }

    private static void hrStatesAFact() {
        try (var device = SUITE.hr()) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/hr/people?query=cy-l1");
            screen.page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(FIRST))
                    .getByText("State a fact")
                    .click();
            everyLook(screen.page(), "facts-1-state");
            screen.field("What was established").selectOption("admission");
            screen.field("What it concerns").selectOption("competence");
            screen.press("State it");
            screen.tells("It is kept in the log.");
            everyLook(screen.page(), "facts-2-stated");
        }
    }

    /** Its id. */
    private static String hrStartsTheNextCycle(String campaign) {
        try (var device = SUITE.hr()) {
            var screen = new Screen(device.newPage());
            SUITE.openUntilTold(screen.page(), "/hr/campaigns/" + campaign, "Plan the next cycle");
            screen.press("Plan the next cycle");
            screen.reads(ROUND + " (2)");
            screen.follow("What is different from the last cycle");
            screen.reads("What is different from the last cycle");
            everyLook(screen.page(), "cycle-changes");
            screen.follow("Back to the campaign");
            screen.page().locator("#do-open").click();
            screen.page().locator("main form button[type=submit]").click();
            assertThat(screen.page().locator("#campaign .badge").first()).hasText("Collecting");
            return screen.page().url().replaceFirst(".*/", "");
        }
    }

    private static void leaderSeesWhatThePulseSays() {
        try (var device = SUITE.person(FIRST, 360, ColorScheme.LIGHT)) {
            var screen = new Screen(device.newPage());
            openReport(screen);
            screen.follow("Ask again");
            SUITE.openUntilTold(screen.page(), path(screen.page()), "beside your report");
            assertThat(screen.page().locator("td[data-label='In words']").first())
                    .hasText(Pattern.compile("grew|no change that we can tell"));
            assertThat(screen.page().locator("td[data-label^='Change']").first())
                    .hasText(Pattern.compile("[+−].*to.*"));
            everyLook(screen.page(), "pulse-3-result");
        }
    }

    private static String path(Page page) {
        return page.url().substring(SUITE.url("").length());
    }

    private static void leaderReadsOfGrowth() {
        try (var device = SUITE.person(FIRST, 360, ColorScheme.LIGHT)) {
            var screen = new Screen(device.newPage());
            openReport(screen, Pattern.compile("cycle 2$"));
            screen.tells("Since your last report (cycle 2)");
            screen.tells("It shows: people see more of this in what you do");
            screen.page()
                    .evaluate("document.querySelectorAll('#growth ~ details').forEach(one => { one.open = true; })");
            screen.tells("Cycle 2: an admitted mistake was entered (competence), by HR.");
            everyLook(screen.page(), "growth-report");
        }
    }

    private static void organisationReadsOfGrowth(String campaign) {
        try (var device = SUITE.hr()) {
            var screen = new Screen(device.newPage());
            SUITE.openUntilTold(screen.page(), "/organisation/" + campaign, "Since the campaign before");
            everyLook(screen.page(), "organisation-growth");
        }
    }

    /** The same page on a phone and on a desk, by day and by night. */
    private static void everyLook(Page page, String name) {
        var before = page.viewportSize();
        for (int width : List.of(360, 1200)) {
            page.setViewportSize(width, width < 600 ? 740 : 900);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                Look.atAll(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
        page.setViewportSize(before.width, before.height);
    }
}
