package org.trust360.scoring.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;
import org.trust360.scoring.journey.Walker;

/** A notebook from the first passphrase to its end: two devices, two tabs, no network, a wrong passphrase, a lost one. */
class ReflectionBrowserTests {

    private static final String PASSPHRASE = "four warm winter boots";
    private static final LocatorAssertions.HasTextOptions WITHIN_TWO_SECONDS =
            new LocatorAssertions.HasTextOptions().setTimeout(2_000);

    @RegisterExtension
    static final SignedIn BROWSERS = new SignedIn();

    private final Walker leader = Walker.released();
    private final BrowserContext device = BROWSERS.phone(leader);
    private final Page page = open(device);

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        device.close();
        assertThat(BROWSERS.complaints()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedForAReloadAndForAnotherDevice() {
        begin(page, true);
        story(page).fill("They only said it to be kind. Ärger? Nein.");
        assertThat(page.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);
        Look.atAll(page, "reflection-4-write-phone");
        assertThat(stored().toJson()).doesNotContain("kind", "Ärger");

        page.reload();
        assertThat(story(page)).hasValue("They only said it to be kind. Ärger? Nein.");

        try (var other = BROWSERS.device(leader, 1200, ColorScheme.LIGHT)) {
            var there = open(other);
            Look.atAll(there, "reflection-5-unlock");
            unlock(there, "four warm winter coats");
            assertThat(there.locator("#passphrase-error")).containsText("This is not the passphrase");
            assertThat(there.locator("#passphrase")).isFocused();
            Look.atAll(there, "reflection-6-wrong-passphrase");
            unlock(there, PASSPHRASE);
            assertThat(story(there)).hasValue("They only said it to be kind. Ärger? Nein.");
            Look.atAll(there, "reflection-7-write-desk");
            there.reload();
            assertThat(there.locator("#passphrase")).isVisible();
        }
    }

    @Test
    void survivesALostNetworkAndAClosedTab() {
        begin(page, true);
        story(page).fill("before");
        assertThat(page.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);
        page.route("**/api/reports/**", route -> route.abort());
        story(page).fill("typed without a network");
        assertThat(page.locator("#state"))
                .containsText("Kept on this device", new LocatorAssertions.ContainsTextOptions().setTimeout(3_000));
        assertThat(page.locator("#spoken")).containsText("Kept on this device");
        assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("without a network");
        page.close();

        var again = open(device);
        assertThat(story(again)).hasValue("typed without a network");
        assertThat(again.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);
        assertThat(again.locator("#overtaken")).isHidden();
    }

    @Test
    void tellsTheTabThatWasOvertakenAndLetsTheLeaderChoose() {
        begin(page, true);
        var other = open(device);
        story(other).fill("from the other tab");
        assertThat(other.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);

        story(page).fill("from this tab");
        assertThat(page.locator("#overtaken")).isVisible();
        Look.atAll(page, "reflection-8-overtaken");
        press(page, "The one on this page");
        assertThat(page.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);

        story(other).fill("late");
        press(other, "The one from there");
        assertThat(story(other)).hasValue("from this tab");
        story(other).fill("both");
        assertThat(other.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);
    }

    @Test
    void opensWithTheRecoveryCodeAndTakesANewPassphrase() {
        var code = begin(page, false);
        story(page).fill("not lost");
        assertThat(page.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);
        press(page, "Lock on this device");
        page.locator("summary").first().click();
        recover(page, "0000-0000-0000-0000-0000-0000-0000-0000");
        assertThat(page.locator("#code-error")).containsText("does not open");
        recover(page, code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(story(page)).hasValue("not lost");
        assertThat(page.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);

        page.reload();
        unlock(page, PASSPHRASE);
        assertThat(page.locator("#passphrase-error")).containsText("This is not the passphrase");
        unlock(page, "a new passphrase altogether");
        assertThat(story(page)).hasValue("not lost");
    }

    @Test
    void exportsAsTextAndDeletesAfterAskingOnce() throws IOException {
        begin(page, true);
        story(page).fill("my story");
        assertThat(page.locator("#state")).hasText("Saved", WITHIN_TWO_SECONDS);
        var file = page.waitForDownload(() -> press(page, "Export as text"));
        assertThat(Files.readString(file.path())).contains("Which story am I telling myself", "my story");

        press(page, "Delete");
        Look.at(page, "reflection-9-delete");
        press(page, "Keep it");
        assertThat(story(page)).hasValue("my story");
        press(page, "Delete");
        press(page, "Delete for good");
        assertThat(page.locator("#deleted")).hasText("The notebook is deleted.");
        assertThat(notebooks().find(id()).first()).isNull();
        page.reload();
        assertThat(page.locator("#choose")).isVisible();
    }

    @Test
    void refusesAShortPassphraseAndOneTypedDifferently() {
        choose(page, "too short", "too short");
        assertThat(page.locator("#choose-error")).containsText("at least 12");
        assertThat(page.locator("#choose")).isFocused();
        choose(page, PASSPHRASE, PASSPHRASE + "s");
        assertThat(page.locator("#again-error")).containsText("not the same");
        Look.atAll(page, "reflection-2-refused");
        assertThat(notebooks().find(id()).first()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1200, LIGHT", "1200, DARK"})
    void isFitForEveryScreen(int width, ColorScheme scheme) {
        try (var screen = BROWSERS.device(leader, width, scheme)) {
            var there = open(screen);
            var name = "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
            Look.atAll(there, "reflection-1-start" + name);
            choose(there, PASSPHRASE, PASSPHRASE);
            assertThat(there.locator("#recovery-code")).not().isEmpty();
            Look.atAll(there, "reflection-3-code" + name);
            there.locator("#code-kept").check();
            press(there, "Start writing");
            there.locator("[data-section=write] summary").click();
            Look.atAll(there, "reflection-4-write" + name);
        }
    }

    private Page open(BrowserContext context) {
        var opened = context.newPage();
        BROWSERS.open(opened, leader.page("reflection"));
        assertThat(opened.locator("[data-section]:visible").first()).isVisible();
        return opened;
    }

    /** The recovery code of a notebook that was begun. */
    private static String begin(Page page, boolean stay) {
        page.locator("#start-stay").setChecked(stay);
        choose(page, PASSPHRASE, PASSPHRASE);
        assertThat(page.locator("#recovery-code")).not().isEmpty();
        var code = page.locator("#recovery-code").textContent();
        page.locator("#code-kept").check();
        press(page, "Start writing");
        return code;
    }

    private static void choose(Page page, String passphrase, String again) {
        page.locator("#choose").fill(passphrase);
        page.locator("#again").fill(again);
        press(page, "Begin");
    }

    private static void unlock(Page page, String passphrase) {
        page.locator("#passphrase").fill(passphrase);
        press(page, "Open");
    }

    private static void recover(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("#new-passphrase").fill("a new passphrase altogether");
        page.locator("#new-again").fill("a new passphrase altogether");
        press(page, "Open with the code");
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static Locator story(Page page) {
        return page.locator("#story");
    }

    private Document stored() {
        return Objects.requireNonNull(notebooks().find(id()).first());
    }

    private Document id() {
        return new Document("_id", leader.reportId());
    }

    private static MongoCollection<Document> notebooks() {
        return Walker.SERVICE.bean(MongoDatabase.class).getCollection("notebooks");
    }
}
