package org.trust360.gateway;

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
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void leadsThePersonWhoSignedInToThePageTheyAskedFor() {
        var browser = new Browser(gateway);
        browser.open("/reports/r-1");
        var answer = browser.postForm("/sign-in", Map.of("login", "lea@example.org", "password", House.PASSWORD));
        var page = browser.open(browser.pathOf(Browser.location(answer)));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo("scoring");
        assertThat(house.scoring.last().uri()).isEqualTo("/reports/r-1");
    }
}
