package org.trust360.survey.rater.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.trust360.survey.TestService;

/** Browsers on small screens, with what the gateway adds to a page: its assets and its rules. */
final class Phone implements BeforeAllCallback, AfterAllCallback {

    private static final Path ASSETS = Path.of("../gateway/src/main/resources/static");
    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Objects.requireNonNull(browser).close();
        Objects.requireNonNull(playwright).close();
    }

    /** A browser of its own: nothing is shared with another one. */
    BrowserContext device() {
        return device(new Browser.NewContextOptions().setViewportSize(360, 740));
    }

    BrowserContext device(Browser.NewContextOptions options) {
        var device = Objects.requireNonNull(browser).newContext(options.setLocale("en-GB"));
        device.route("**/assets/**", route -> route.fulfill(asset(route)));
        device.route("**/f", Phone::underTheRules);
        device.onConsoleMessage(this::hear);
        device.onWebError(error -> complaints.add(error.error()));
        return device;
    }

    private static Route.FulfillOptions asset(Route route) {
        var path = URI.create(route.request().url()).getPath();
        return new Route.FulfillOptions().setPath(ASSETS.resolve(path.substring(1)));
    }

    private static void underTheRules(Route route) {
        var page = route.fetch();
        var headers = new HashMap<>(page.headers());
        headers.put("content-security-policy", RULES);
        route.fulfill(new Route.FulfillOptions().setResponse(page).setHeaders(headers));
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    /** What the browser refused or what broke on a page, since this was last asked. */
    List<String> complaints() {
        var heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    void open(Page page, String token) {
        page.navigate("about:blank");
        page.navigate(TestService.shared().uri("/f#t=" + token).toString());
    }
}
