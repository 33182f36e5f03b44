package org.trust360.scoring.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.events.ReleaseRule;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.journey.Walker;

/** A coach with the report of somebody they coach: read before, talk about, released. */
class CoachBrowserTests {

    @RegisterExtension
    static final SignedIn BROWSERS = new SignedIn();

    private final History history = History.of("L31");
    private final String person = TestService.newId();
    private final Walker coach = new Walker(history, Walker.SERVICE.issuer().leader(person));

    @BeforeEach
    void readyForTheCoach() {
        TestTopics.send(List.of(history.opened(ReleaseRule.COACH, false), history.coached(person, 1)));
        TestTopics.send(history.submitted());
        TestTopics.send(List.of(history.closed()));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                coach.get("/coaching/" + coach.reportId()).statusCode())
                        .isEqualTo(200));
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(BROWSERS.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, DARK", "1200, LIGHT"})
    void readsNotesADayAndReleases(int width, ColorScheme scheme) {
        try (var device = BROWSERS.device(coach, width, scheme)) {
            var page = device.newPage();
            var name = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            BROWSERS.open(page, "/coaching/" + coach.reportId());
            Look.atAll(page, "coach-1-waiting" + name);

            var day = LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
            page.getByLabel("Day of your conversation").fill(day);
            press(page, "Note the day");
            assertThat(page.getByLabel("Day of your conversation")).hasValue(day);

            page.getByText("Release this report …").click();
            Look.atAll(page, "coach-2-about-to-release" + name);
            press(page, "Release it now");
            assertThat(page.getByText("Released. The person reads it too and got a mail."))
                    .isVisible();
            Look.atAll(page, "coach-3-released" + name);
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }
}
