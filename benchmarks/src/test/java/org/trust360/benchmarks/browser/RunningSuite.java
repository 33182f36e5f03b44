package org.trust360.benchmarks.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.trust360.browser.Browsers;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.demo.Demo;

/** The suite as {@code ./run} starts it, and browsers to look at it with. */
final class RunningSuite implements BeforeAllCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Browsers browsers = new Browsers();
    private final Ports ports = Ports.free();
    private final boolean withDemo;
    private @Nullable Suite suite;

    private RunningSuite(boolean withDemo) {
        this.withDemo = withDemo;
    }

    static RunningSuite withDemo() {
        return new RunningSuite(true);
    }

    static RunningSuite empty() {
        return new RunningSuite(false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        browsers.beforeAll(context);
        suite = Suite.claim(folder(), ports, Terminal.standard()).start(Launch.Profile.SMALL);
        if (withDemo) {
            new Demo(suite, Terminal.standard()).play();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        suite().close();
        browsers.afterAll(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("trust360-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Suite suite() {
        return Objects.requireNonNull(suite);
    }

    BrowserContext phone() {
        return browsers.phone();
    }

    /** A browser in which somebody signed in before, on a phone or on a desk, in the light or in the dark. */
    BrowserContext device(String signedIn, int width, ColorScheme scheme) {
        return browsers.device(new NewContextOptions()
                .setStorageState(signedIn)
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme));
    }

    BrowserContext desk() {
        return browsers.desk();
    }

    List<String> complaints() {
        return browsers.complaints();
    }

    String url(String path) {
        return suite().address().resolve(path).toString();
    }

    void open(Page page, String path) {
        page.navigate(url(path));
    }

    /** The newest link of a kind that somebody was mailed, when it is there. */
    String mailedLink(String address, Predicate<String> kind) {
        var links = new MailedLinks(suite().mails(), kind);
        links.await(List.of(address), PATIENCE, there -> {});
        return links.of(address).orElseThrow();
    }

    /** The administrator's one-time password, as the gateway's log tells it. */
    String firstPassword() {
        var line = suite().service("gateway").lineOfLog("First sign-in:").orElseThrow();
        return line.substring(line.indexOf('/') + 1).strip();
    }
}
