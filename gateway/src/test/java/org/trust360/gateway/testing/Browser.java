package org.trust360.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps cookies, follows redirects when told to, sends the CSRF token as our pages do. Talks to any gateway. */
public final class Browser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private TestGateway gateway;

    public Browser(TestGateway gateway) {
        this.gateway = gateway;
    }

    /** From now on another gateway answers, as behind a load balancer. */
    public void goesTo(TestGateway other) {
        this.gateway = other;
    }

    public @Nullable String cookie(String name) {
        return cookies.get(name);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    /** Follows redirects within the public address, as a browser does. */
    public HttpResponse<String> open(String path) {
        var response = get(path);
        for (int hops = 0; response.statusCode() == 302 && hops < 12; hops++) {
            response = get(pathOf(location(response)));
        }
        return response;
    }

    public HttpResponse<String> postForm(String path, Map<String, String> fields) {
        var all = new LinkedHashMap<>(fields);
        var csrf = cookies.get("XSRF-TOKEN");
        if (csrf != null) {
            all.putIfAbsent("_csrf", csrf);
        }
        return send(request(path)
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encode(all))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway.at(path)));
    }

    /** Signs in on the page, and follows to where that leads. */
    public HttpResponse<String> signIn(String login, String password) {
        open("/oauth2/authorization/gateway");
        var response = postForm("/sign-in", Map.of("login", login, "password", password));
        return response.statusCode() == 302 ? open(pathOf(location(response))) : response;
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    public String pathOf(String location) {
        return location.startsWith(gateway.publicUrl())
                ? location.substring(gateway.publicUrl().length())
                : location;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
