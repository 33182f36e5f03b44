package org.trust360.scoring.journey.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.trust360.browser.Browsers;
import org.trust360.scoring.journey.Walker;

/** Browsers in which a leader is signed in, with what the gateway adds to a page: its assets, its rules, the token. */
final class SignedIn implements BeforeAllCallback, AfterAllCallback {

    private static final Path ASSETS = Path.of("../gateway/src/main/resources/static");
    private static final Pattern OF_GATEWAY = Pattern.compile("//[^/]+/assets/");
    private static final Pattern HTMX = Pattern.compile("//[^/]+/assets/htmx\\.min\\.js");
    private static final Pattern PAGE = Pattern.compile("/(reports|coaching)/[^/]+(/[a-z-]+)?([/?].*)?$");
    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private final Browsers browsers = new Browsers();

    @Override
    public void beforeAll(ExtensionContext context) {
        browsers.beforeAll(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browsers.afterAll(context);
    }

    BrowserContext phone(Walker leader) {
        return behindTheGateway(browsers.phone(), leader);
    }

    BrowserContext device(Walker leader, int width, ColorScheme scheme) {
        return behindTheGateway(
                browsers.device(
                        new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme)),
                leader);
    }

    void open(Page page, String path) {
        page.navigate("http://localhost:" + port() + path);
    }

    /** What a browser refused or what broke on a page, since this was last asked. */
    List<String> complaints() {
        return browsers.complaints();
    }

    private static BrowserContext behindTheGateway(BrowserContext device, Walker leader) {
        device.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + leader.token()));
        device.route(PAGE, SignedIn::underTheRules);
        device.route(OF_GATEWAY, route -> route.fulfill(asset(route)));
        // From a jar of the gateway, and not needed on these pages.
        device.route(HTMX, route -> route.fulfill(new Route.FulfillOptions().setContentType("text/javascript")));
        return device;
    }

    private static Route.FulfillOptions asset(Route route) {
        var path = URI.create(route.request().url()).getPath();
        return new Route.FulfillOptions().setPath(ASSETS.resolve(path.substring(1)));
    }

    private static void underTheRules(Route route) {
        if (!route.request().resourceType().equals("document")
                || !route.request().method().equals("GET")) {
            route.resume();
            return;
        }
        var page = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        var headers = new HashMap<>(page.headers());
        headers.put("content-security-policy", RULES);
        route.fulfill(new Route.FulfillOptions().setResponse(page).setHeaders(headers));
    }

    private static String port() {
        return Objects.requireNonNull(Walker.SERVICE.bean(Environment.class).getProperty("local.server.port"));
    }
}
