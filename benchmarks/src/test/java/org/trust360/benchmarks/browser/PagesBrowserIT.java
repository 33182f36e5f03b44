package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.browser.Look;

/** What HR and leaders see, from the first sign-in to the report: each page accessible and fit for every screen. */
class PagesBrowserIT {

    private static final String PASSWORD = "correct horse battery";
    private static final String PEOPLE = """
            id,name,email,language
            b-ada,Ada Berg,ada@browser.example,en
            b-bo,Bo Adler,bo@browser.example,de
            b-cy,Cy Dorn,cy@browser.example,en
            b-di,Di Egger,di@browser.example,en
            b-el,El Frey,not-an-address,en
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            b-ada,b-bo,peer
            b-ada,b-cy,peer
            b-ada,b-di,manager
            """;

    @RegisterExtension
    static final RunningSuite SUITE = RunningSuite.withDemo();

    private static String administrator = "";

    /** The first sign-in of all, with a look at every page on the way. */
    @BeforeAll
    static void signIn() {
        try (var device = SUITE.phone()) {
            var page = device.newPage();
            SUITE.open(page, "/");
            Look.at(page, "signin-1-landing");
            page.getByRole(AriaRole.LINK, named("Sign in")).first().click();
            Look.at(page, "signin-2-form");
            signIn(page, "admin", "not the password");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            Look.at(page, "signin-3-refused");
            signIn(page, "admin", SUITE.firstPassword());
            assertThat(page.locator("h1")).hasText("Choose your own password");
            Look.at(page, "signin-4-first-password");
            choosePassword(page);
            assertThat(page.locator("h1")).hasText("Campaigns");
            SUITE.open(page, "/");
            Look.at(page, "signin-5-home");
            administrator = device.storageState();
        }
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @Test
    void importsPlansAndOpensACampaign() {
        try (var device = SUITE.device(administrator, 1200, ColorScheme.LIGHT)) {
            var page = device.newPage();
            importPeople(page);
            plan(page);
            launch(page);
        }
    }

    private static void importPeople(Page page) {
        SUITE.open(page, "/hr/people");
        page.getByLabel("People", new Page.GetByLabelOptions().setExact(true)).setInputFiles(csv("people", PEOPLE));
        page.getByLabel("Relationships", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(csv("relationships", RELATIONSHIPS));
        press(page, "Look what would change");
        assertThat(page.locator("h1")).hasText("Look before it is imported");
        Look.atAll(page, "hr-flow-1-import-preview");
        press(page, "Import this");
        assertThat(page.locator("h1")).hasText("The import is done");
        Look.atAll(page, "hr-flow-2-imported");
    }

    private static void plan(Page page) {
        page.getByRole(AriaRole.LINK, named("New campaign")).click();
        page.getByLabel("Only these people").check();
        press(page, "Save as draft");
        assertThat(page.locator("#new-campaign .notice--error")).isFocused();
        Look.atAll(page, "hr-flow-3-mistakes");
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Browser round");
        page.getByLabel("Ids of the people to be rated").fill("b-ada");
        press(page, "Save as draft");
        assertThat(page.locator("h1")).hasText("Browser round");
        Look.atAll(page, "hr-flow-4-draft");
    }

    private static void launch(Page page) {
        page.locator("#do-open").click();
        Look.at(page, "hr-flow-5-confirm");
        press(page, "Open it now");
        assertThat(page.locator("#campaign .badge").first()).hasText("Collecting");
        Look.atAll(page, "hr-flow-6-collecting");
        assertThat(SUITE.mailedLink("bo@browser.example", link -> link.contains("/f#t=")))
                .startsWith(SUITE.url("/"));
        page.getByRole(AriaRole.LINK, named("Mails of this campaign")).click();
        Look.atAll(page, "hr-flow-7-mails");
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1200, LIGHT", "1200, DARK"})
    void everyPageOfHrIsFitForEveryScreen(int width, ColorScheme scheme) {
        try (var device = SUITE.device(administrator, width, scheme)) {
            var page = device.newPage();
            SUITE.open(page, "/hr");
            var demo = page.getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("demo"))
                    .first()
                    .getAttribute("href");
            var pages = new LinkedHashMap<String, String>();
            pages.put("campaigns", "/hr");
            pages.put("new-campaign", "/hr/campaigns/new");
            pages.put("campaign", demo);
            pages.put("people", "/hr/people");
            pages.put("people-none", "/hr/people?query=nobody-of-this-name");
            pages.put("questionnaires", "/hr/questionnaires");
            pages.put("questionnaire", "/hr/questionnaires/trust-congruence-24/1");
            pages.put("mails", "/hr/mails");
            pages.put("not-found", "/hr/campaigns/nope");
            pages.put("nowhere", "/nowhere");
            pages.put("sign-out", "/sign-out");
            pages.forEach((name, path) -> {
                SUITE.open(page, path);
                Look.atAll(page, "hr-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + name);
            });
        }
    }

    @Test
    void aLeaderOpensAnAccountAndReadsTheirReport() {
        try (var device = SUITE.phone()) {
            var page = device.newPage();
            page.navigate(SUITE.mailedLink(leader(), link -> link.contains("/activate#t=")));
            Look.at(page, "leader-1-activate");
            choosePassword(page);
            page.waitForURL(url -> !url.contains("activate"));
            SUITE.open(page, "/reports");
            Look.atAll(page, "leader-2-reports");
            page.locator("main a[href^='/reports/']").first().click();
            Look.atAll(page, "leader-3-report-phone");
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                lookAtReport(device.storageState(), page.url(), scheme);
            }
        }
    }

    private static void lookAtReport(String leader, String url, ColorScheme scheme) {
        try (var desk = SUITE.device(leader, 1200, scheme)) {
            var page = desk.newPage();
            page.navigate(url);
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            Look.atAll(page, "leader-4-report-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    /** Somebody whom the demo told of their report. */
    private static String leader() {
        return SUITE.suite().mails().newestFirst().stream()
                .filter(mail -> SUITE.suite().mails().content(mail).links().stream()
                        .anyMatch(link -> link.contains("/activate#t=")))
                .flatMap(mail -> mail.to().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void signIn(Page page, String login, String password) {
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("main button[type=submit]").click();
    }

    private static void choosePassword(Page page) {
        page.locator("#password").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static FilePayload[] csv(String name, String content) {
        return List.of(new FilePayload(name + ".csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .toArray(FilePayload[]::new);
    }
}
