package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;

/** Mails as HR sees them, and as those see them who do not want them. */
class MailBrowserIT {

    private static final String PEOPLE = """
            id,name,email,language
            ma-1,Ada Mailed,ada@mailed.example,en
            ma-2,Bo Mailed,bo@mailed.example,en
            ma-3,Cy Gone,cy.gone@nowhere.invalid,en
            ma-4,Di Mailed,di@mailed.example,de
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            ma-1,ma-2,peer
            ma-1,ma-3,peer
            ma-1,ma-4,peer
            """;

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    private static String campaign = "";

    @BeforeAll
    static void launch() {
        SUITE.api().importPeople(PEOPLE, RELATIONSHIPS);
        campaign = SUITE.launch("Mail round", List.of("ma-1"));
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, DARK", "1200, LIGHT"})
    void tellsWhomNoMailReachedAndWhatHelps(int width, ColorScheme scheme) {
        var look = "mail-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
        try (var device = SUITE.hr(width, scheme)) {
            var screen = new Screen(device.newPage());
            SUITE.openUntilTold(screen.page(), "/hr/campaigns/" + campaign + "/mails?query=Bo", "taken over");
            SUITE.openUntilTold(screen.page(), "/hr/campaigns/" + campaign + "/mails", "Cy Gone");
            assertThat(screen.part("#rows .badge", "not delivered")).hasCount(1);
            Look.atAll(screen.page(), look + "1-undelivered");
            screen.press("Fresh link Cy Gone");
            screen.reads("A fresh link");
            Look.atAll(screen.page(), look + "2-fresh-link");
            var link = screen.field("Personal link").inputValue();
            try (var phone = SUITE.phone()) {
                var form = phone.newPage();
                form.navigate(link);
                assertThat(form.locator("h1")).hasText("Mail round");
            }
            screen.follow("Whom the mails reached");
            screen.type("Look somebody up", "Bo Mailed");
            assertThat(screen.part("#rows .badge", "taken over")).hasCount(1);
            screen.press("Mail again Bo Mailed");
            screen.tells("The invitation goes out again");
            Look.atAll(screen.page(), look + "3-again");
            SUITE.open(screen.page(), "/hr/mails?campaign=" + campaign);
            Look.atAll(screen.page(), look + "4-log");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, DARK", "1200, LIGHT"})
    void changesTheWordsOfAMailAndSeesThemBefore(int width, ColorScheme scheme) {
        var look = "words-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
        try (var device = SUITE.hr(width, scheme)) {
            var screen = new Screen(device.newPage());
            SUITE.open(screen.page(), "/hr/mails");
            screen.follow("Change the words of mails");
            Look.atAll(screen.page(), look + "1-all");
            screen.follow(screen.page().locator("a[href$='/cancelled/en']"));
            screen.field("Subject").fill("Called off: {campaign}");
            assertThat(screen.page().locator(".letter__subject")).containsText("Called off: ");
            Look.atAll(screen.page(), look + "2-preview");
            screen.field("Subject").fill("Called off for {nickname}");
            screen.press("Use from the next mail on");
            assertThat(screen.page().locator("#subject-error")).containsText("{nickname}");
            Look.atAll(screen.page(), look + "3-fault");
            screen.field("Subject").fill("Called off: {campaign} (" + width + ")");
            screen.press("Use from the next mail on");
            screen.tells("Saved. The next mail is written with these words.");
            Look.atAll(screen.page(), look + "4-saved");

            cancelOnceWrittenTo("Off " + width);
            SUITE.awaitMail("bo@mailed.example", "Called off: Off " + width + " (" + width + ")");
            screen.press("Back to the shipped text");
            assertThat(screen.field("Subject")).hasValue("Will not take place: {campaign}");
        }
    }

    private static void cancelOnceWrittenTo(String name) {
        var id = SUITE.launch(name, List.of("ma-1"));
        SUITE.awaitMail("bo@mailed.example", name);
        SUITE.api().post("/api/campaigns/" + id + "/cancel");
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, ada@mailed.example", "1200, DARK, bo@mailed.example"})
    void stopsForWhoDoesNotWantThem(int width, ColorScheme scheme, String address) {
        var look = "stop-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
        try (var device = SUITE.stranger(width, scheme)) {
            var screen = new Screen(device.newPage());
            screen.page().navigate(SUITE.mailedLink(address, link -> link.contains("/stop/")));
            screen.reads("Which mails do you want?");
            Look.atAll(screen.page(), look + "1-choice");
            screen.field("No reminders, whatever the campaign").check();
            screen.press("Save my choice");
            screen.tells("Done: no more reminders.");
            Look.atAll(screen.page(), look + "2-done");
            screen.field("Write to me as before").check();
            screen.press("Save my choice");
            screen.tells("Done: we write to you as before.");
            SUITE.open(screen.page(), "/stop/nonsense");
            Look.at(screen.page(), look + "3-unknown");
        }
    }

    @Test
    void sendsNothingMoreAboutACampaignToWhoStoppedIt() {
        var quiet = SUITE.launch("Quiet round", List.of("ma-1"));
        SUITE.awaitMail("di@mailed.example", "Quiet round");
        SUITE.awaitMail("bo@mailed.example", "Quiet round");
        try (var device = SUITE.phone()) {
            var screen = new Screen(device.newPage());
            screen.page().navigate(SUITE.mailedLink("di@mailed.example", link -> link.contains("/stop/")));
            screen.page().locator("input[value=campaign]").check();
            screen.page().locator("main button").click();
            assertThat(screen.page().getByRole(AriaRole.STATUS)).isVisible();
            Look.atAll(screen.page(), "stop-360-campaign");
        }

        SUITE.api().post("/api/campaigns/" + quiet + "/cancel");

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() ->
                        assertThat(about("Quiet round", "bo@mailed.example")).isEqualTo(2));
        assertThat(about("Quiet round", "di@mailed.example")).isOne();
    }

    private static long about(String name, String address) {
        return SUITE.mailsTo(address).stream()
                .filter(mail -> mail.subject().contains(name))
                .count();
    }
}
