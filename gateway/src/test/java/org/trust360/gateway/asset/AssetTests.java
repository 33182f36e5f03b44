package org.trust360.gateway.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;
import org.trust360.gateway.testing.TestGateway;

/** The look travels light and is asked for again only when it changed. */
class AssetTests {

    private static final int LIGHT = 80_000;

    private static House house;
    private static TestGateway gateway;

    @BeforeAll
    static void open() {
        house = new House();
        gateway = house.gateway();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "trust360.css, text/css",
        "app.js, text/javascript",
        "activate.js, text/javascript",
        "htmx.min.js, text/javascript",
        "logo.svg, image/svg+xml"
    })
    void servesEachWithTheHashOfItsContent(String name, String type) {
        var browser = new Browser(gateway);
        var first = browser.get("/assets/" + name);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = browser.send(browser.request("/assets/" + name).header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void isLightAltogether() {
        var browser = new Browser(gateway);
        int all = Map.of("trust360.css", 1, "app.js", 1, "htmx.min.js", 1, "logo.svg", 1).keySet().stream()
                .mapToInt(name -> browser.get("/assets/" + name).body().length())
                .sum();
        assertThat(all).isLessThan(LIGHT);
    }

    @Test
    void servesNothingElseFromTheClassPath() {
        var browser = new Browser(gateway);
        for (var path :
                new String[] {"/assets/", "/assets/../application.yml", "/assets/%2e%2e/application.yml", "/assets/x"
                }) {
            assertThat(browser.get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
