package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** How long it still takes, told honestly: 8 seconds a statement that is owed, and the same in the mail as on the page. */
class TimeLeftBrowserTests {

    private static final String LEA = "Lea Sommer";
    private static final int STATEMENTS = 25;
    private static final TestService SERVICE = TestService.shared();

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
    void countsDownToNothing() {
        PHONE.open(page, OpenCampaign.open("time-left", true).token("max"));
        tells("About 7 minutes left, open until");

        decline("Ida Frost");
        tells("About 4 minutes left, open until");

        screen.start(LEA);
        assertThat(page.locator(".f-left")).hasText("about 4 minutes left");
        screen.answer(1, "3");
        screen.answer(2, "Cannot judge");
        assertThat(page.getByText("2 of 25 answered")).isVisible();
        assertThat(page.locator(".f-left")).hasText("about 4 minutes left");
        for (int number = 3; number <= STATEMENTS; number++) {
            screen.answer(number, "3");
        }
        assertThat(page.getByText("25 of 25 answered")).isVisible();
        assertThat(page.locator(".f-left")).isEmpty();

        screen.press("Send answers");
        screen.press("Back to the overview");
        tells("Nothing is left to do. Thank you!");
    }

    /** About two people each. */
    @ParameterizedTest
    @CsvSource({"3, 1, About one minute left", "25, 7, About 7 minutes left", "100, 27, About 27 minutes left"})
    void isToldByTheMailAsByThePage(int statements, int minutes, String told) {
        var campaign = OpenCampaign.open("time" + statements, true, questionnaire(statements));
        assertThat(JsonPath.<Integer>read(campaign.mail("max").body(), "$.minutes"))
                .isEqualTo(minutes);

        PHONE.open(page, campaign.token("max"));
        tells(told);
    }

    private void tells(String text) {
        assertThat(page.locator(".f-closes")).containsText(text);
    }

    private void decline(String name) {
        screen.press("Rather not: " + name);
        screen.press("Yes, I would rather not");
        screen.press("Back to the overview");
    }

    private static String questionnaire(int statements) {
        var id = "time-" + statements;
        var items = IntStream.range(0, statements)
                .mapToObj(number ->
                        "  - {id: i%1$d, theme: one, facet: behavior, others: {en: Statement %1$d.}}".formatted(number))
                .collect(Collectors.joining("\n"));
        var stored = SERVICE.post("/api/questionnaires", "application/yaml", """
                id: %s
                names: {en: Time}
                scale: {max: 5}
                themes:
                  - {id: one, basis: competence, names: {en: One}}
                items:
                %s
                """.formatted(id, items));
        assertThat(stored.statusCode()).as(stored.body()).isLessThan(300);
        return id;
    }
}
