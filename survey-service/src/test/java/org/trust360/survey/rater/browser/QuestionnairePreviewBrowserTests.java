package org.trust360.survey.rater.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** What HR looks at beforehand is what raters see: every legend, point, end of the scale, label and warning. */
class QuestionnairePreviewBrowserTests {

    private static final TestService SERVICE = TestService.shared();

    @RegisterExtension
    static final Phone PHONE = new Phone();

    private final BrowserContext raters = PHONE.device();
    private final BrowserContext hr = PHONE.device();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        raters.close();
        hr.close();
        assertThat(PHONE.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "named, 4, '[never, seldom, often, always]', max",
        "ends, 7, '[never, always]', max",
        "bare, 11, , max",
        "own, 5, '[never, always]', lea"
    })
    void isWhatTheRaterSees(String name, int points, String labels, String rater) {
        var id = "preview-" + name;
        store(id, points, labels == null ? "" : ", labels: {en: %1$s, de: %1$s}".formatted(labels));
        var form = raters.newPage();
        PHONE.open(form, OpenCampaign.open(id, true, id).token(rater));
        form.locator("li .button").last().click();
        assertThat(form.locator("h1")).containsText("Lea Sommer");

        var preview = preview(id, rater.equals("lea") ? "side=self&language=de" : "language=en");
        assertThat(cards(preview)).isEqualTo(cards(form)).hasSize(rater.equals("lea") ? 1 : 3);
        Look.atAll(preview, id);
        Look.enlarged(preview, id);
    }

    @Test
    void keepsNothing() {
        store("preview-tried", 5, "");
        var preview = preview("preview-tried", "language=en");
        var screen = new RaterScreen(preview);
        screen.answer(1, "4");
        assertThat(screen.point(1, 4)).isChecked();
        screen.question(1).locator(".f-clear").click();

        assertThat(screen.point(1, 4)).not().isChecked();
        assertThat(preview.locator("#live")).hasText("Answer removed");
    }

    private Page preview(String id, String query) {
        hr.route("**/assets/*.js", Route::abort);
        hr.setExtraHTTPHeaders(
                Map.of("Authorization", "Bearer " + SERVICE.issuer().hr()));
        var page = hr.newPage();
        page.navigate(SERVICE.uri("/hr/questionnaires/" + id + "/1?" + query).toString());
        assertThat(page.locator("fieldset.scale").first()).isVisible();
        return page;
    }

    /** As they are read aloud, whoever they are about. */
    private static List<String> cards(Page page) {
        return page.locator(".card:has(fieldset.scale), .card:has(textarea)").all().stream()
                .map(Locator::ariaSnapshot)
                .map(card -> card.replaceAll("Lea Sommer|Alex Example|Alex Muster", "NAME"))
                .toList();
    }

    private static void store(String id, int points, String labels) {
        var stored = SERVICE.post("/api/questionnaires", "application/yaml", """
                id: %s
                names: {en: Preview, de: Vorschau}
                scale: {max: %d%s}
                themes:
                  - {id: direction, basis: competence, names: {en: Direction}}
                items:
                  - {id: goals, theme: direction, facet: behavior, others: {en: "{name} sets goals.", de: "{name} setzt Ziele."}}
                  - {id: own, theme: direction, facet: intention, self: {en: "I set goals.", de: "Ich setze Ziele."}}
                  - {id: follow, facet: outcome, others: {en: "I follow {name}."}}
                comments:
                  - {id: thanks, others: {en: "What would you like to thank {name} for?"}}
                """.formatted(id, points, labels));
        assertThat(stored.statusCode()).as(stored.body()).isLessThan(300);
    }
}
