package org.trust360.survey.rater.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.trust360.browser.Browsers;
import org.trust360.survey.TestService;

/** Browsers on small screens, with what the gateway adds to a page: its assets and its rules. */
final class Phone implements BeforeAllCallback, AfterAllCallback {

    private static final Path ASSETS = Path.of("../gateway/src/main/resources/static");
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

    /** A browser of its own: nothing is shared with another one. */
    BrowserContext device() {
        return behindTheGateway(browsers.phone());
    }

    BrowserContext device(NewContextOptions options) {
        return behindTheGateway(browsers.device(options));
    }

    private static BrowserContext behindTheGateway(BrowserContext device) {
        device.route("**/assets/**", route -> route.fulfill(asset(route)));
        device.route("**/f", Phone::underTheRules);
        device.route("**/hr/questionnaires/**", Phone::underTheRules);
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

    /** What the browser refused or what broke on a page, since this was last asked. */
    List<String> complaints() {
        return browsers.complaints();
    }

    void open(Page page, String token) {
        page.navigate("about:blank");
        page.navigate(TestService.shared().uri("/f#t=" + token).toString());
    }
}
