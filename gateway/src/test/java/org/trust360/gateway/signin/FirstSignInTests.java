package org.trust360.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.trust360.gateway.testing.Browser;
import org.trust360.gateway.testing.House;

/** The first administrator's way in: a one-time password from the log, then one of their own. */
@ExtendWith(OutputCaptureExtension.class)
class FirstSignInTests {

    private static final Pattern LINE = Pattern.compile(": First sign-in: admin / (\\S+)\\R");

    @Test
    void asksForAnOwnPasswordBeforeAnythingElse(CapturedOutput output) {
        try (var house = new House()) {
            var gateway = house.gateway();
            var oneTime = oneTime(output);
            var browser = new Browser(gateway);
            assertThat(browser.signIn("admin", oneTime).body()).contains("Choose your own password");
            assertThat(browser.get("/hr").statusCode()).as("not signed in yet").isEqualTo(302);
            assertThat(browser.open("/oauth2/authorization/gateway").body()).contains("Sign in");
            assertThat(choose(browser, "short").statusCode()).isEqualTo(422);
            assertThat(choose(browser, oneTime).statusCode()).isEqualTo(422);
            var chosen = choose(browser, "correct horse battery");
            assertThat(browser.open(browser.pathOf(Browser.location(chosen))).body())
                    .isEqualTo("survey");
            assertThat(new Browser(gateway).signIn("admin", oneTime).statusCode())
                    .as("the one-time password works once")
                    .isEqualTo(422);
            assertThat(new Browser(gateway)
                            .signIn("admin", "correct horse battery")
                            .body())
                    .isEqualTo("survey");
        }
    }

    @Test
    void printsANewOneAtEachStartUntilOneWasChosen(CapturedOutput output) {
        try (var house = new House()) {
            house.gateway().close();
            var first = oneTime(output);
            var gateway = house.gateway();
            var second = oneTime(output);
            assertThat(second).isNotEqualTo(first);
            assertThat(new Browser(gateway).signIn("admin", first).statusCode()).isEqualTo(422);
            var browser = new Browser(gateway);
            browser.signIn("admin", second);
            choose(browser, "correct horse battery");
            house.anotherGateway(gateway);
            assertThat(LINE.matcher(output.getOut()).results()).hasSize(2);
        }
    }

    private static java.net.http.HttpResponse<String> choose(Browser browser, String password) {
        return browser.postForm("/first-password", Map.of("password", password));
    }

    private static String oneTime(CapturedOutput output) {
        return LINE.matcher(output.getOut()).results().toList().getLast().group(1);
    }
}
