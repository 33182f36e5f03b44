package org.trust360.scoring.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;
import org.trust360.scoring.journey.Walker;

/** The three steps of a reflection, all fields of them: kept, there again after a reload, and in the export. */
class NotebookStepsBrowserTests {

    private static final String PASSPHRASE = "four warm winter boots";

    @RegisterExtension
    static final SignedIn BROWSERS = new SignedIn();

    private final Walker leader = Walker.released();

    @Test
    void keepsAndExportsEveryStepUnderItsQuestion() throws IOException {
        try (var device = BROWSERS.phone(leader)) {
            var page = device.newPage();
            BROWSERS.open(page, leader.page("reflection"));
            begin(page);
            write(page, "feeling", "A sting, then relief.");
            write(page, "story", "They only said it to be kind.");
            write(page, "others", "Perhaps they mean it.\nI would like to ask Ärne.");
            write(page, "practice", "Say what I will not do.");
            assertThat(page.locator("#state"))
                    .hasText("Saved", new LocatorAssertions.HasTextOptions().setTimeout(5_000));
            page.reload();
            assertThat(page.locator("#practice")).hasValue("Say what I will not do.");
            page.locator("[data-section=write] summary").click();
            assertThat(page.locator("[data-section=write] tbody tr").first()).isVisible();
            Look.atAll(page, "reflection-10-all-steps");

            var file = page.waitForDownload(() -> press(page, "Export as text"));
            assertThat(Files.readString(file.path()))
                    .containsSubsequence(
                            "What did I feel when I read the report?",
                            "A sting, then relief.",
                            "Which story am I telling myself about it?",
                            "They only said it to be kind.",
                            "Which other stories are possible? What do I know, what do I assume, what would I like to ask?",
                            "Perhaps they mean it.\nI would like to ask Ärne.",
                            "What do I practise now?",
                            "Say what I will not do.");
        }
        assertThat(BROWSERS.complaints()).isEmpty();
    }

    /** In the moment in which something is typed, it is not said to be saved any more. */
    private static void write(Page page, String step, String text) {
        var state = page.locator("#" + step).evaluate("""
                (field, text) => {
                  field.value = text;
                  field.dispatchEvent(new Event('input', {bubbles: true}));
                  return document.getElementById('state').dataset.state;
                }""", text);

        assertThat(state).isEqualTo("saving");
    }

    private static void begin(Page page) {
        page.locator("#start-stay").setChecked(true);
        page.locator("#choose").fill(PASSPHRASE);
        page.locator("#again").fill(PASSPHRASE);
        press(page, "Begin");
        assertThat(page.locator("#recovery-code")).not().isEmpty();
        page.locator("#code-kept").check();
        press(page, "Start writing");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
