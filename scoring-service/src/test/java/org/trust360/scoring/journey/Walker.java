package org.trust360.scoring.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.trust360.scoring.History;
import org.trust360.scoring.TestService;
import org.trust360.scoring.TestTopics;
import org.trust360.scoring.publication.Report;

/** Somebody with a token, on the way from a released report: the leader it is about, or another. */
public record Walker(History history, @Nullable String token) {

    public static final TestService SERVICE = TestService.shared();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A leader whose report was released just now. */
    public static Walker released() {
        var history = History.of("L07");
        TestTopics.send(history.all());
        var leader = new Walker(history, SERVICE.issuer().leader(history.subject()));
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                leader.get("/api/reports/" + leader.reportId()).statusCode())
                        .isEqualTo(200));
        return leader;
    }

    /** Looks at the same report with another token, or none. */
    public Walker as(@Nullable String other) {
        return new Walker(history, other);
    }

    public String reportId() {
        return Report.id(history.campaign(), history.subject());
    }

    public String page(String step) {
        return "/reports/" + reportId() + "/" + step;
    }

    public String api(String step) {
        return "/api" + page(step);
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "text/html", "");
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, "application/json", "");
    }

    public HttpResponse<String> postJson(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    /** As a form of the page. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var body = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return send("POST", path, "application/x-www-form-urlencoded", body);
    }

    private HttpResponse<String> send(String method, String path, String type, String body) {
        var port = SERVICE.bean(Environment.class).getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
