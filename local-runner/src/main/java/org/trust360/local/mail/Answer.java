package org.trust360.local.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A reply of the mail page with the headers that keep what strangers wrote from doing anything. */
final class Answer {

    static final Answer NOT_FOUND =
            of(404, "text/plain; charset=utf-8", "Nothing here.\n".getBytes(StandardCharsets.UTF_8));

    private static final String OWN_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                    + " frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** No script, no picture from elsewhere; links open beside, where they are ordinary pages again. */
    private static final String FOREIGN = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static Answer page(String html) {
        return html(html, OWN_PAGE);
    }

    static Answer foreignHtml(String html) {
        return html("<base target=\"_blank\">" + html, FOREIGN);
    }

    static Answer json(byte[] json) {
        return of(200, "application/json", json);
    }

    static Answer text(byte[] text) {
        return of(200, "text/plain; charset=utf-8", text);
    }

    static Answer resource(String name, String type) {
        try (var resource = Answer.class.getResourceAsStream("/mail/" + name)) {
            return resource == null ? NOT_FOUND : of(200, type, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void sendTo(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static Answer html(String html, String policy) {
        var answer = of(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
        return new Answer(answer.status, plus(answer.headers, policy), answer.body);
    }

    private static Map<String, String> plus(Map<String, String> headers, String policy) {
        var more = new HashMap<>(headers);
        more.put("Content-Security-Policy", policy);
        return more;
    }

    private static Answer of(int status, String type, byte[] body) {
        var headers = Map.of(
                "Content-Type", type,
                "Cache-Control", "no-store",
                "Referrer-Policy", "no-referrer",
                "X-Content-Type-Options", "nosniff",
                "Cross-Origin-Resource-Policy", "same-origin");
        return new Answer(status, headers, body);
    }
}
