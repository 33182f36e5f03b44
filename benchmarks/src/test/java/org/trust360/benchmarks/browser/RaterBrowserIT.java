package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.browser.Look;
import org.trust360.local.api.RaterLink;

/** What a rater goes through at the gateway: scanners that are quicker, a service that dies, a slow line. */
class RaterBrowserIT {

    private static final int PAGE_BYTES = 100 * 1024;
    private static final String PEOPLE = """
            id,name,email,language
            r-lea,Lea Sommer,lea@rater.example,en
            r-max,Max Winter,max@rater.example,en
            r-tom,Tom Regen,tom@rater.example,en
            r-ida,Ida Frost,ida@rater.example,de
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            r-lea,r-max,peer
            r-lea,r-tom,peer
            r-lea,r-ida,manager
            """;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @RegisterExtension
    static final RunningSuite SUITE = new RunningSuite();

    @BeforeAll
    static void launch() {
        SUITE.api().importPeople(PEOPLE, RELATIONSHIPS);
        SUITE.launch("Rater round", List.of("r-lea"));
    }

    @AfterEach
    void nothingWasRefusedByTheBrowser() {
        assertThat(SUITE.complaints()).isEmpty();
    }

    @Test
    void staysUsableAfterAScannerOpenedTheLinkFiftyTimes_S4() throws Exception {
        var link = SUITE.mailedLink("max@rater.example", RaterLink::is);
        for (int i = 0; i < 50; i++) {
            assertThat(scan("HEAD", link, "")).isEqualTo(200);
            assertThat(scan("GET", link, "")).isEqualTo(200);
            assertThat(scan("POST", SUITE.url("/api/rater/open"), "{\"token\":\"" + secretOf(link) + "\"}"))
                    .isEqualTo(200);
        }
        try (var scanner = SUITE.desk()) {
            var page = scanner.newPage();
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("Rater round");
        }

        try (var device = SUITE.phone()) {
            var page = device.newPage();
            page.navigate(link);
            press(page, "Start: Lea Sommer");
            answer(page, 1, 4);
            press(page, "Send answers");
            assertThat(page.locator("h1")).hasText("Thank you");
            Look.at(page, "rater-sent");
        }
    }

    @Test
    void losesNothingWhenTheServiceDiesInMidForm() {
        var link = SUITE.mailedLink("tom@rater.example", RaterLink::is);
        var service = SUITE.suite().service("survey-service");
        try (var device = SUITE.phone();
                var other = SUITE.desk()) {
            var page = device.newPage();
            page.navigate(link);
            press(page, "Start: Lea Sommer");
            answer(page, 1, 2);
            assertThat(page.locator("#kept")).hasText("Saved");

            service.kill();
            answer(page, 2, 5);
            assertThat(page.locator("#kept")).containsText("No connection");
            Look.at(page, "rater-service-dead");
            service.restart();
            service.awaitReady(Duration.ofMinutes(2));

            page.waitForSelector("#kept[data-state=saved]", new Page.WaitForSelectorOptions().setTimeout(60_000));
            var there = other.newPage();
            there.navigate(link);
            press(there, "Continue: Lea Sommer");
            assertThat(point(there, 1, 2)).isChecked();
            assertThat(point(there, 2, 5)).isChecked();
            Look.atAll(there, "rater-second-device");
            isRead(there);
        }
    }

    private static void isRead(Page page) {
        assertThat(page.locator("body")).matchesAriaSnapshot("""
                - link "Skip to content"
                - main:
                  - heading "Lea Sommer" [level=1]
                  - paragraph: /Who sees what/
                  - progressbar /2 of 25 answered about \\d+ minutes? left/
                  - group "1 of 25 Lea Sommer intends to keep every commitment.":
                    - radio "1 Not true at all"
                    - radio "2 Hardly true" [checked]
                    - radio "5 Completely true"
                    - radio "Cannot judge"
                  - 'button "Remove answer: Lea Sommer intends to keep every commitment."'
                  - group "2 of 25 Lea Sommer keeps commitments.":
                    - radio "5 Completely true" [checked]
                  - region "In your own words (optional)":
                    - textbox "What should Lea Sommer keep doing?"
                    - textbox "What could Lea Sommer try next?"
                  - button "Send answers"
                - status
                - contentinfo
                """);
    }

    @Test
    void loadsInLessThanAHundredKilobytes() {
        var link = SUITE.mailedLink("ida@rater.example", RaterLink::is);
        try (var device = SUITE.phone()) {
            var page = device.newPage();
            var bytes = new AtomicLong();
            page.onRequestFinished(request -> bytes.addAndGet(bytesOf(request.response())));
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("Rater round");
            Look.atAll(page, "rater-manager-de");
            page.locator("li .button").first().click();
            assertThat(page.locator("h1")).hasText("Lea Sommer");

            assertThat(bytes.get()).isBetween(20_000L, (long) PAGE_BYTES);
        }
    }

    @Test
    void isReadWithLargeLettersOnANarrowScreenAndWithoutMotion() {
        try (var device = SUITE.stranger(640, ColorScheme.DARK)) {
            var page = device.newPage();
            page.navigate(SUITE.mailedLink("lea@rater.example", RaterLink::is));
            assertThat(page.locator("h1")).hasText("Rater round");
            Look.enlarged(page, "rater-overview");
            page.locator("li .button").first().click();
            assertThat(page.locator("#kept")).isVisible();
            Look.enlarged(page, "rater-person");
            assertThat(page.evaluate(
                            "parseFloat(getComputedStyle(document.querySelector('.button')).transitionDuration)"))
                    .isEqualTo(0.00001);
        }
    }

    private static long bytesOf(Response response) {
        return response == null ? 0 : response.body().length;
    }

    private static int scan(String method, String url, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<Void> answer = HTTP.send(request, BodyHandlers.discarding());
        return answer.statusCode();
    }

    private static String secretOf(String link) {
        return link.substring(link.indexOf("#t=") + 3);
    }

    private static void answer(Page page, int question, int point) {
        page.locator(".f-item")
                .nth(question - 1)
                .locator("label")
                .nth(point - 1)
                .click();
    }

    private static Locator point(Page page, int question, int point) {
        return page.locator(".f-item")
                .nth(question - 1)
                .getByRole(AriaRole.RADIO)
                .nth(point - 1);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
