package org.trust360.gateway.signin;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

/** Tokens are renewed while the account allows it, and not a request longer. */
class EndedSignInTests {

    private House house;
    private TestGateway gateway;
    private Browser browser;

    /** Tokens that count as old at once: a minute before its end a token is renewed. */
    @BeforeEach
    void open() {
        house = new House();
        gateway = house.gateway("trust360.token.life=30s");
        house.activate(gateway, "lea@example.org", Role.LEADER);
        browser = new Browser(gateway);
        browser.signIn("lea@example.org", House.PASSWORD);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void renewsTheTokenBehindThePersonsBack() {
        browser.get("/reports");
        var first = house.scoring.last().header("authorization");
        assertThat(browser.get("/reports").statusCode()).isEqualTo(200);
        assertThat(house.scoring.last().header("authorization")).isNotEqualTo(first);
    }

    @Test
    void endsWithTheAccount() {
        gateway.bean(MongoDatabase.class).getCollection("accounts").deleteOne(eq("login", "lea@example.org"));
        var page = browser.open("/reports");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Sign in");
        var api = browser.send(browser.request("/api/reports"));
        assertThat(api.statusCode()).isEqualTo(401);
        var moving = browser.send(browser.request("/reports/r").header("HX-Request", "true"));
        assertThat(moving.statusCode()).isEqualTo(401);
        assertThat(moving.headers().firstValue("HX-Redirect")).contains("/");
    }

    @Test
    void asksGuessersToWait() {
        var guesser = new Browser(gateway);
        guesser.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            assertThat(guess(guesser, "wrong password").statusCode()).isEqualTo(422);
        }
        var answer = guess(guesser, House.PASSWORD);
        assertThat(answer.statusCode()).as("even with the right password").isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 3L);
    }

    private static java.net.http.HttpResponse<String> guess(Browser browser, String password) {
        return browser.postForm("/sign-in", Map.of("login", "lea@example.org", "password", password));
    }
}
