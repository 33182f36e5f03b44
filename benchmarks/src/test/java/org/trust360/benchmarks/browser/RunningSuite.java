package org.trust360.benchmarks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.trust360.browser.Browsers;
import org.trust360.local.Suite;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.PublicApi;
import org.trust360.local.mail.Mail;

/** Browsers to look at the suite with; the suite itself is started once for the tests of all classes. */
final class RunningSuite implements BeforeAllCallback, AfterAllCallback {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Browsers browsers = new Browsers();
    private @Nullable SharedSuite shared;

    @Override
    public void beforeAll(ExtensionContext context) {
        browsers.beforeAll(context);
        shared = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(SharedSuite.class, key -> SharedSuite.start(), SharedSuite.class);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browsers.afterAll(context);
    }

    Suite suite() {
        return Objects.requireNonNull(shared).suite();
    }

    PublicApi api() {
        return new PublicApi(suite().address(), suite().secret("trust360.secret.automation"));
    }

    /** A browser in which the administrator has signed in, as wide and as dark as it is wanted. */
    BrowserContext hr(int width, ColorScheme scheme) {
        return device(Objects.requireNonNull(shared).accounts().administrator(this), width, scheme);
    }

    BrowserContext hr() {
        return hr(1200, ColorScheme.LIGHT);
    }

    /** A browser in which somebody has signed in who was mailed the way to an account. */
    BrowserContext person(String address, int width, ColorScheme scheme) {
        return device(Objects.requireNonNull(shared).accounts().person(this, address), width, scheme);
    }

    BrowserContext phone() {
        return browsers.phone();
    }

    BrowserContext desk() {
        return browsers.desk();
    }

    /** A browser in which nobody has signed in. */
    BrowserContext stranger(int width, ColorScheme scheme) {
        return browsers.device(screen(width, scheme));
    }

    private BrowserContext device(String signedIn, int width, ColorScheme scheme) {
        return browsers.device(screen(width, scheme).setStorageState(signedIn));
    }

    private static NewContextOptions screen(int width, ColorScheme scheme) {
        return new NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(scheme);
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

    /** Waits for a mail whose subject holds these words. */
    void awaitMail(String address, String subject) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mailsTo(address))
                        .anyMatch(mail -> mail.subject().contains(subject)));
    }

    List<Mail> mailsTo(String address) {
        return suite().mails().newestFirst().stream()
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    /** A campaign that collects answers, of the raters who were imported; its id. */
    String launch(String name, List<String> subjects) {
        var plan = Map.of(
                "name",
                name,
                "questionnaire",
                "trust-congruence-24",
                "threshold",
                3,
                "deadline",
                Instant.now()
                        .plus(20, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "subjects",
                subjects,
                "invite",
                true);
        var campaign = api().post("/api/campaigns", plan).path("id").asString();
        api().post("/api/campaigns/" + campaign + "/open");
        return campaign;
    }

    /** Opens a page until it tells what comes to pass meanwhile. */
    void openUntilTold(Page page, String path, String words) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            open(page, path);
            assertThat(page.locator("main").innerText()).contains(words);
        });
    }
}
