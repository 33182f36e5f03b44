package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;
import org.trust360.local.api.RaterLink;

/** A leader proposes who is asked about them, their manager and HR decide, and those agreed on are asked. */
class NominationBrowserIT {

    private static final String PEOPLE = """
            id,name,email,language,unit,manager,external
            no-boss,Uta Chief,chief@nominate.example,en,Plant,,
            no-lea,Lea Leader,lea@nominate.example,en,Plant,no-boss,
            no-1,Ada Maker,ada@nominate.example,en,Plant,no-lea,
            no-2,Bo Maker,bo@nominate.example,de,Plant,no-lea,
            no-3,Cy Maker,cy@nominate.example,en,Sales with a long name of a unit,no-boss,
            no-4,Di Maker,di@nominate.example,en,Sales,no-boss,
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            no-lea,no-boss,manager
            """;
    private static final String ROUND = "Nomination round";

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @Test
    void leadsFromProposalsToThoseWhoAreAsked() {
        SUITE.api().importPeople(PEOPLE, RELATIONSHIPS);
        hrAsksForProposals();
        leaderProposes();
        managerDecides();
        leaderReadsWhyAndProposesSomebodyElse();
        hrSettlesTheRestAndStarts();
    }

    private static void hrAsksForProposals() {
        try (var device = SUITE.hr()) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/hr/campaigns/new");
            screen.field("Name").fill(ROUND);
            screen.field("Only these people").check();
            screen.field("Ids of the people to be rated").fill("no-lea\nno-boss");
            screen.field("Those who are rated propose more, and their managers decide")
                    .check();
            Look.atAll(screen.page(), "nomination-1-plan");
            screen.press("Save as draft");
            screen.reads(ROUND);
            screen.page().locator("#do-nominate").click();
            screen.reads("Ask for proposals?");
            Look.at(screen.page(), "nomination-2-confirm");
            screen.press("Ask them now");
            assertThat(screen.page().locator("#campaign .badge").first()).hasText("Nominating");
            Look.atAll(screen.page(), "nomination-3-asked");
        }
    }

    private static void leaderProposes() {
        SUITE.mailedLink("lea@nominate.example", link -> link.endsWith("/nominations"));
        try (var device = SUITE.person("lea@nominate.example", 360, ColorScheme.LIGHT)) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/nominations");
            Look.at(screen.page(), "nomination-4-my-raters-360");
            screen.follow(screen.page().locator("main a.card"));
            screen.reads("Who shall be asked about you?");
            Look.atAll(screen.page(), "nomination-5-nobody-yet-360");
            isReadAndWalkedThrough(screen);
            propose(screen, "Maker", "Ada Maker");
            propose(screen, "Cy", "Cy Maker");
            screen.field("Find by name").fill("");
            screen.type("Find by name", "Nobodyofthisname");
            screen.tells("Nobody of the directory is called");
            assertThat(screen.field("Find by name")).isFocused();
            proposeOutsider(screen);
            assertThat(screen.part("[role=listitem]", "from outside").locator(".badge"))
                    .hasText("undecided");
            Look.atAll(screen.page(), "nomination-6-proposed-360");
            propose(screen, "Di", "Di Maker");
            screen.press("Take back Di Maker");
            assertThat(screen.part("[role=listitem]", "Di Maker")).hasCount(0);
        }
    }

    private static void isReadAndWalkedThrough(Screen screen) {
        assertThat(screen.page().locator("body")).matchesAriaSnapshot("""
                - link "Skip to the content"
                - banner:
                  - navigation "Main":
                    - link "My reports"
                    - link "My raters"
                    - link "Sign out"
                - main:
                  - paragraph:
                    - link "All my campaigns"
                  - heading "Who shall be asked about you?" [level=1]
                  - heading "Propose somebody" [level=2]
                  - combobox "Which group they belong to":
                    - option "a peer" [selected]
                  - search:
                    - searchbox "Find by name"
                  - group: › Somebody from outside
                  - heading "Manager" [level=2]
                  - list:
                    - listitem
                  - heading "Peers" [level=2]
                - status
                """);
        isWalkedThrough(screen);
    }

    private static void isWalkedThrough(Screen screen) {
        screen.page().locator("main a").first().focus();
        screen.page().keyboard().press("Tab");
        assertThat(screen.field("Which group they belong to")).isFocused();
        screen.page().keyboard().press("Tab");
        assertThat(screen.field("Find by name")).isFocused();
        screen.page().keyboard().press("Tab");
        assertThat(screen.page().locator("summary").first()).isFocused();
    }

    private static void propose(Screen screen, String query, String name) {
        screen.field("Find by name").fill("");
        screen.type("Find by name", query);
        assertThat(screen.part("#found", name)).isVisible();
        assertThat(screen.field("Find by name")).isFocused();
        screen.press("Propose " + name);
        assertThat(screen.part("[data-focus]", name)).isFocused();
    }

    private static void proposeOutsider(Screen screen) {
        screen.unfold("Somebody from outside");
        screen.field("Name").fill("Otto Outside");
        screen.field("Email address").fill("otto@outside.example");
        screen.field("Which group they belong to").selectOption("other");
        Look.atAll(screen.page(), "nomination-6-outsider-360");
        screen.press("Propose somebody");
        screen.tells("It is kept.");
    }

    private static void managerDecides() {
        try (var device = SUITE.person("chief@nominate.example", 1200, ColorScheme.DARK)) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/nominations");
            Look.at(screen.page(), "nomination-7-team-dark");
            screen.follow(screen.part("a.card", "Lea Leader"));
            Look.atAll(screen.page(), "nomination-8-to-decide-dark");
            screen.press("Agree Ada Maker");
            assertThat(line(screen, "Ada Maker")).isFocused();
            assertThat(line(screen, "Ada Maker").locator(".badge")).hasText("agreed");
            screen.unfold("Change or decline Cy Maker");
            line(screen, "Cy Maker").getByLabel("Why not?").fill("Cy joined last week.");
            Look.atAll(screen.page(), "nomination-8-decline-dark");
            line(screen, "Cy Maker")
                    .locator("button")
                    .filter(new Locator.FilterOptions().setHasText("Decline"))
                    .click();
            assertThat(line(screen, "Cy Maker").locator(".badge")).hasText("declined");
            screen.tells("The reason given: Cy joined last week.");
            Look.atAll(screen.page(), "nomination-8-decided-dark");
        }
    }

    private static void leaderReadsWhyAndProposesSomebodyElse() {
        try (var device = SUITE.person("lea@nominate.example", 360, ColorScheme.DARK)) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/nominations");
            screen.follow(screen.page().locator("main a.card"));
            screen.tells("The reason given: Cy joined last week.");
            Look.atAll(screen.page(), "nomination-9-declined-360-dark");
            propose(screen, "Di", "Di Maker");
            screen.follow("My reports");
            screen.follow("My raters");
            screen.reads("My raters");
        }
    }

    private static void hrSettlesTheRestAndStarts() {
        try (var device = SUITE.hr()) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/hr");
            screen.follow(screen.part("a.card", ROUND));
            screen.follow("See and decide");
            screen.field("Only with undecided proposals").check();
            assertThat(screen.page().locator("#list tbody tr")).hasCount(1);
            Look.at(screen.page(), "nomination-10-hr-list");
            screen.follow("Lea Leader");
            screen.unfold("Change or decline Di Maker");
            line(screen, "Di Maker").getByLabel("Group").selectOption("other");
            line(screen, "Di Maker")
                    .locator("button")
                    .filter(new Locator.FilterOptions().setHasText("Change the group and agree"))
                    .click();
            assertThat(line(screen, "Di Maker").locator(".badge")).hasText("agreed");
            agreesWithTheRest(screen);
            screen.follow("All proposals");
            screen.follow(ROUND);
            screen.page().locator("#do-open-early").click();
            screen.press("Open it now");
            assertThat(screen.page().locator("#campaign .badge").first()).hasText("Collecting");
        }
        areAskedWhoWereAgreedOn();
    }

    private static void agreesWithTheRest(Screen screen) {
        screen.press("Agree Otto Outside");
        screen.tells("It is kept.");
        Look.atAll(screen.page(), "nomination-11-hr-decided");
    }

    private static void areAskedWhoWereAgreedOn() {
        for (var asked : new String[] {"otto@outside.example", "ada@nominate.example", "di@nominate.example"}) {
            assertThat(SUITE.mailedLink(asked, RaterLink::is)).startsWith(SUITE.url("/"));
        }
        assertThat(SUITE.mailsTo("cy@nominate.example")).isEmpty();
    }

    private static Locator line(Screen screen, String name) {
        return screen.part("[role=listitem]", name);
    }
}
