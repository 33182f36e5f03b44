package org.trust360.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.RefusedToStart;
import org.trust360.gateway.account.Role;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;

/** Sessions belong to the store, not to a gateway. */
class SharedSessionTests {

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aSecondGatewayKnowsWhoSignedInAtTheFirst() {
        var first = house.gateway();
        var second = house.anotherGateway(first);
        house.activate(first, "lea@example.org", Role.LEADER);
        var browser = new Browser(first);
        browser.signIn("lea@example.org", House.PASSWORD);
        browser.goesTo(second);
        assertThat(browser.get("/reports").body()).isEqualTo("scoring");
        var atSecond = house.scoring.last().header("authorization");
        browser.goesTo(first);
        browser.get("/reports");
        assertThat(house.scoring.last().header("authorization")).isEqualTo(atSecond);
    }

    @Test
    void aSignInGoesOnAtAnotherGatewayInTheMiddle() {
        var first = house.gateway();
        var second = house.anotherGateway(first);
        house.activate(first, "lea@example.org", Role.LEADER);
        var browser = new Browser(first);
        browser.open("/reports/mine");
        browser.goesTo(second);
        var answer = browser.postForm("/sign-in", Map.of("login", "lea@example.org", "password", House.PASSWORD));
        assertThat(Browser.location(answer)).isEqualTo("/oauth2/authorization/gateway");
        browser.goesTo(first);
        var page = browser.open("/oauth2/authorization/gateway");
        assertThat(page.body()).isEqualTo("scoring");
    }

    @Test
    void aRestartSignsNobodyOut() {
        var before = house.gateway();
        house.activate(before, "lea@example.org", Role.LEADER);
        var browser = new Browser(before);
        browser.signIn("lea@example.org", House.PASSWORD);
        before.close();
        var after = house.anotherGateway(before);
        browser.goesTo(after);
        assertThat(browser.get("/reports").statusCode()).isEqualTo(200);
    }

    @Test
    void whoSignsOutIsSignedOutEverywhere() {
        var first = house.gateway();
        var second = house.anotherGateway(first);
        house.activate(first, "lea@example.org", Role.LEADER);
        var browser = new Browser(first);
        browser.signIn("lea@example.org", House.PASSWORD);
        var session = browser.cookie("trust360");
        assertThat(browser.postForm("/sign-out", Map.of()).statusCode()).isEqualTo(302);
        browser.cookies().put("trust360", String.valueOf(session));
        browser.goesTo(second);
        assertThat(browser.get("/reports").statusCode()).isEqualTo(302);
    }

    @Test
    void theDatabaseAloneOpensNoSessionAndShowsNoToken() {
        var gateway = house.gateway();
        house.activate(gateway, "lea@example.org", Role.LEADER);
        var browser = new Browser(gateway);
        browser.signIn("lea@example.org", House.PASSWORD);
        browser.get("/reports");
        var token = house.scoring.last().header("authorization").getFirst().substring("Bearer ".length());
        var database = gateway.bean(com.mongodb.client.MongoDatabase.class);
        for (var name : database.listCollectionNames()) {
            for (var document : database.getCollection(name).find()) {
                assertThat(readable(document))
                        .doesNotContain(token, String.valueOf(browser.cookie("trust360")), House.PASSWORD)
                        .doesNotContain("java.util", "PRIVATE", "\"d\":");
            }
        }
    }

    @Test
    void refusesToStartWithASecretThatOpensNothing() {
        var first = house.gateway();
        assertThatThrownBy(() -> house.anotherGateway(first, "trust360.secret.gateway=" + "x".repeat(40)))
                .hasRootCauseInstanceOf(RefusedToStart.class)
                .hasStackTraceContaining("trust360.secret.gateway");
    }

    private static String readable(org.bson.Document document) {
        var text = new StringBuilder();
        document.forEach((name, value) ->
                text.append(name).append('=').append(textOf(value)).append('\n'));
        return text.toString();
    }

    private static String textOf(Object value) {
        return switch (value) {
            case org.bson.types.Binary binary ->
                new String(binary.getData(), java.nio.charset.StandardCharsets.ISO_8859_1);
            case org.bson.Document inner -> readable(inner);
            default -> String.valueOf(value);
        };
    }
}
