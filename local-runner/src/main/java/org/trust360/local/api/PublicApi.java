package org.trust360.local.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trust360.local.Pause;
import tools.jackson.databind.JsonNode;

/** What HR may do, done by a program: the client {@code automation} with its own secret. */
public final class PublicApi {

    private static final long TOKEN_NANOS = Duration.ofMinutes(4).toNanos();
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(1);
    private static final String BOUNDARY = "trust360-7d1f0a";

    private final Door door;
    private final String secret;
    private @Nullable String token;
    private long tokenSince;

    public PublicApi(URI address, String secret) {
        this.door = new Door(address);
        this.secret = secret;
    }

    public JsonNode get(String path) {
        return call("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public JsonNode post(String path) {
        return call("POST", path, BodyPublishers.noBody(), Map.of());
    }

    public JsonNode post(String path, Object body) {
        return call("POST", path, Door.json(body), Map.of("Content-Type", "application/json"));
    }

    public JsonNode post(String path, String contentType, String body) {
        return call("POST", path, BodyPublishers.ofString(body), Map.of("Content-Type", contentType));
    }

    /** Both files of the import in one request. */
    public JsonNode importPeople(String people, String relationships) {
        var body = part("people", people) + part("relationships", relationships) + "--" + BOUNDARY + "--\r\n";
        return post("/api/people/import", "multipart/form-data; boundary=" + BOUNDARY, body);
    }

    private static String part(String name, String csv) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + ".csv\"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n" + csv + "\r\n";
    }

    /** All of these requests may be repeated, so an outage is waited out. */
    private JsonNode call(String method, String path, BodyPublisher body, Map<String, String> headers) {
        var deadline = System.nanoTime() + LONGEST_OUTAGE.toNanos();
        while (true) {
            try {
                var reply = door.send(method, path, body, withToken(headers));
                if (reply.isSuccess()) {
                    return reply.body();
                }
                if (!reply.isForNow() || System.nanoTime() > deadline) {
                    throw new ApiProblem(method + " " + path, reply);
                }
            } catch (IOException e) {
                if (System.nanoTime() > deadline) {
                    throw new ApiProblem(method + " " + path + " has no answer", e);
                }
            }
            Pause.of(Duration.ofMillis(500));
        }
    }

    private Map<String, String> withToken(Map<String, String> headers) throws IOException {
        var more = new HashMap<>(headers);
        more.put("Authorization", "Bearer " + freshToken());
        return more;
    }

    private synchronized String freshToken() throws IOException {
        var current = token;
        if (current != null && System.nanoTime() - tokenSince < TOKEN_NANOS) {
            return current;
        }
        var credentials = Base64.getEncoder().encodeToString(("automation:" + secret).getBytes(StandardCharsets.UTF_8));
        var reply = door.send(
                "POST",
                "/oauth2/token",
                BodyPublishers.ofString("grant_type=client_credentials"),
                Map.of("Authorization", "Basic " + credentials, "Content-Type", "application/x-www-form-urlencoded"));
        if (!reply.isSuccess()) {
            throw new IOException("no token: " + reply.status());
        }
        var fresh = reply.body().path("access_token").asString();
        token = fresh;
        tokenSince = System.nanoTime();
        return fresh;
    }
}
