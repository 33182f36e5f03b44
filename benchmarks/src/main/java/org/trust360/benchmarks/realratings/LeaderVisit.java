package org.trust360.benchmarks.realratings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A leader at a browser: activates the account by the link from the mail, is signed in, and reads. */
final class LeaderVisit {

    private static final String MARK = "/activate#t=";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI gateway;

    private LeaderVisit(URI gateway) {
        this.gateway = gateway;
    }

    static LeaderVisit activating(String link, String password) throws IOException, InterruptedException {
        int mark = link.indexOf(MARK);
        var visit = new LeaderVisit(URI.create(link.substring(0, mark)));
        visit.get("/activate");
        var page = visit.post("/activate", Map.of("token", link.substring(mark + MARK.length()), "password", password));
        // The way in has more redirects than Java's client follows; the last it stops at is behind the sign-in.
        if (page.statusCode() >= 400) {
            throw new IOException("Activation ended at " + page.uri().getPath() + " with " + page.statusCode());
        }
        return visit;
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        var reply = get(path);
        if (reply.statusCode() != 200) {
            throw new IOException("GET " + path + " answers " + reply.statusCode());
        }
        return JsonMapper.shared().readTree(reply.body());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(gateway.resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", csrfToken())
                .POST(BodyPublishers.ofString(form))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private String csrfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
