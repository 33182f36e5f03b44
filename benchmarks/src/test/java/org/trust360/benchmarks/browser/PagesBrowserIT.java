package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.browser.Look;

/** What HR and leaders see, from the first sign-in to the report: each page accessible and fit for every screen. */
class PagesBrowserIT {

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1200, LIGHT", "1200, DARK"})
    void everyPageOfHrIsFitForEveryScreen(int width, ColorScheme scheme) {
        try (var device = SUITE.hr(width, scheme)) {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hr",
                "/hr/campaigns/new",
                "/hr/people",
                "/hr/questionnaires/trust-congruence-24/1",
                "/hr/mails",
                "/hr/mails/templates",
                "/hr/mails/templates/invitation/en",
                "/organisation"
            })
    void isReadWithLargeLettersAndOnTheNarrowestScreen(String path) {
        try (var device = SUITE.hr()) {
            var page = device.newPage();
            SUITE.open(page, path);
            Look.enlarged(page, "large" + path.replace('/', '-'));
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1200, LIGHT", "1200, DARK"})
    void aLeaderReadsTheirReport(int width, ColorScheme scheme) {
        var look = "leader-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
        try (var device = SUITE.person(leader(), width, scheme)) {
            var page = device.newPage();
            SUITE.open(page, "/reports");
            Look.atAll(page, look + "reports");
            page.locator("main a[href^='/reports/']").first().click();
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })");
            Look.atAll(page, look + "report");
            SUITE.open(page, "/reports/none");
            Look.at(page, look + "report-not-found");
            SUITE.open(page, "/hr");
            Look.at(page, look + "not-allowed");
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
}
