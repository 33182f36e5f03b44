package org.trust360.benchmarks.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trust360.browser.Look;

/** Who has signed in, each the first time they are asked for, with a look at every page on the way. */
final class Accounts {

    private static final String PASSWORD = "correct horse battery";

    private final Map<String, String> people = new HashMap<>();
    private @Nullable String administrator;

    /** The administrator's browser state, after the first sign-in of all. */
    String administrator(RunningSuite suite) {
        var known = administrator;
        if (known == null) {
            known = firstSignIn(suite);
            administrator = known;
        }
        return known;
    }

    String person(RunningSuite suite, String address) {
        return people.computeIfAbsent(address, key -> activate(suite, key));
    }

    private static String firstSignIn(RunningSuite suite) {
        try (var device = suite.phone()) {
            var screen = new Screen(device.newPage());
            suite.open(screen.page(), "/");
            Look.at(screen.page(), "signin-1-landing");
            screen.follow("Sign in");
            Look.at(screen.page(), "signin-2-form");
            signIn(screen, "not the password");
            assertThat(screen.page().getByRole(AriaRole.ALERT)).isVisible();
            Look.at(screen.page(), "signin-3-refused");
            signIn(screen, firstPassword(suite));
            screen.reads("Choose your own password");
            Look.at(screen.page(), "signin-4-first-password");
            choosePassword(screen);
            screen.reads("Campaigns");
            suite.open(screen.page(), "/");
            Look.at(screen.page(), "signin-5-home");
            return device.storageState();
        }
    }

    private static String activate(RunningSuite suite, String address) {
        try (var device = suite.phone()) {
            var screen = new Screen(device.newPage());
            screen.page().navigate(suite.mailedLink(address, link -> link.contains("/activate#t=")));
            Look.at(screen.page(), "leader-1-activate");
            choosePassword(screen);
            screen.page().waitForURL(url -> !url.contains("activate"));
            return device.storageState();
        }
    }

    private static void signIn(Screen screen, String password) {
        screen.page().locator("#login").fill("admin");
        screen.page().locator("#password").fill(password);
        screen.page().locator("main button[type=submit]").click();
    }

    private static void choosePassword(Screen screen) {
        screen.page().locator("#password").fill(PASSWORD);
        screen.page().locator("main button[type=submit]").click();
    }

    /** The administrator's one-time password, as the gateway's log tells it. */
    private static String firstPassword(RunningSuite suite) {
        var line = suite.suite().service("gateway").lineOfLog("First sign-in:").orElseThrow();
        return line.substring(line.indexOf('/') + 1).strip();
    }
}
