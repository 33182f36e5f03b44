package org.trust360.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

/** The way in, over HTTP, as a browser goes it. */
class SignInTests {

    private static House house;
    private static TestGateway gateway;

    @BeforeAll
    static void open() {
        house = new House();
        gateway = house.gateway();
        house.activate(gateway, "Lea@Example.org", Role.LEADER);
        house.activate(gateway, "hr@example.org", Role.HR);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void leadsThePersonToThePageTheyAskedFor() {
        var browser = new Browser(gateway);
        browser.open("/reports/r-1");
        var answer = browser.postForm("/sign-in", Map.of("login", " LEA@example.org ", "password", House.PASSWORD));
        var page = browser.open(browser.pathOf(Browser.location(answer)));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("scoring");
        assertThat(house.scoring.last().uri()).isEqualTo("/reports/r-1");
    }

    @Test
    void leadsLeadersToReportsAndRatersAndHrToTheConsole() {
        assertThat(new Browser(gateway)
                        .signIn("lea@example.org", House.PASSWORD)
                        .body())
                .contains("href=\"/reports\"", "href=\"/nominations\"")
                .doesNotContain("href=\"/hr\"");
        assertThat(new Browser(gateway).signIn("hr@example.org", House.PASSWORD).body())
                .isEqualTo("survey");
    }

    @Test
    void keepsTokensFromTheBrowser() {
        var browser = new Browser(gateway);
        browser.signIn("lea@example.org", House.PASSWORD);
        assertThat(browser.cookies().keySet()).containsExactlyInAnyOrder("trust360", "XSRF-TOKEN");
        assertThat(browser.cookies().values()).noneMatch(value -> value.startsWith("ey"));
        assertThat(browser.cookie("trust360")).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void changesTheSessionIdOnTheWayIn() {
        var browser = new Browser(gateway);
        browser.open("/reports");
        var before = browser.cookie("trust360");
        browser.postForm("/sign-in", Map.of("login", "lea@example.org", "password", House.PASSWORD));
        assertThat(browser.cookie("trust360")).isNotEqualTo(before);
        browser.cookies().put("trust360", String.valueOf(before));
        assertThat(browser.open("/reports").body()).contains("Sign in");
    }

    @Test
    void answersUnknownNamesAndWrongPasswordsAlike() {
        var browser = new Browser(gateway);
        browser.get("/sign-in");
        var unknown = browser.postForm("/sign-in", Map.of("login", "who@example.org", "password", "wrong-password"));
        var wrong = browser.postForm("/sign-in", Map.of("login", "hr@example.org", "password", "wrong-password"));
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.body().replace("who@example.org", ""))
                .isEqualTo(wrong.body().replace("hr@example.org", ""));
    }

    @Test
    void speaksGermanToGermans() {
        var browser = new Browser(gateway);
        var page = browser.send(
                browser.request("/sign-in").header("Accept", "text/html").header("Accept-Language", "de-CH,de;q=0.9"));
        assertThat(page.body()).contains("<html lang=\"de\">", "Anmelden");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void escapesWhatItRepeatsS8() {
        var browser = new Browser(gateway);
        browser.get("/sign-in");
        var page = browser.postForm("/sign-in", Map.of("login", "\"><script>alert(1)</script>", "password", "x"));
        assertThat(page.body()).doesNotContain("<script>alert");
    }

    @Test
    void hasNothingInlineOnItsPagesS8() {
        var browser = new Browser(gateway);
        for (var path : new String[] {"/", "/sign-in", "/activate", "/sign-out", "/nowhere"}) {
            assertThat(browser.get(path).body())
                    .doesNotContainPattern("<script(?![^>]*src=)|\\son[a-z]+=|\\sstyle=|<style|javascript:|https?://");
        }
    }

    @Test
    void endsTheSessionAndTheTokensOnSignOut() {
        var browser = new Browser(gateway);
        browser.signIn("lea@example.org", House.PASSWORD);
        var page = browser.open(browser.pathOf(Browser.location(browser.postForm("/sign-out", Map.of()))));
        assertThat(page.body()).contains("You are signed out");
        assertThat(browser.get("/reports").statusCode()).isEqualTo(302);
    }

    @Test
    void leadsTheBrowserByNumberToThePublicAddress() throws Exception {
        var port = gateway.publicUrl().substring(gateway.publicUrl().lastIndexOf(':') + 1);
        var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + port + "/hr?a=b"))
                .header("Accept", "text/html")
                .build();
        var answer = java.net.http.HttpClient.newHttpClient()
                .send(request, java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(Browser.location(answer)).isEqualTo(gateway.publicUrl() + "/hr?a=b");
    }
}
