package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays survey-service, the token endpoint and the key set: answers what it is told to, and remembers who asked. */
public final class SurveyDouble implements AutoCloseable {

    /** A personal link has a token of its own on every call. */
    private static final String INVITATION = """
            {"to": {"address": "%s@example.org", "name": "Rita Rater", "language": "%s"},
             "link": "http://localhost:8360/f#t=planted-token-%d", "campaign": "Autumn 2026",
             "people": [{"name": "Lena Leader", "relationship": "direct-report"}, {"name": "Rita Rater", "relationship": "self"}],
             "until": "2026-12-05T17:00:00Z", "stopLink": "http://localhost:8360/stop/planted-stop",
             "minutes": 7}
            """;

    private static final String REPORT = """
            {"to": {"address": "%s@example.org", "name": "Lena Leader", "language": "%s"},
             "link": "http://localhost:8360/reports",
             "accountLink": "http://localhost:8360/activate#t=planted-activation-%d", "campaign": "Autumn 2026"}
            """;

    private static final String PREVIEW = """
            {"to": {"address": "%s@example.org", "name": "Lena Leader", "language": "%s"},
             "campaign": "Autumn 2026", "people": [{"name": "Lena Leader", "relationship": "other"}]}
            """;

    public final Queue<String> questions = new ConcurrentLinkedQueue<>();
    public final Queue<String> bearers = new ConcurrentLinkedQueue<>();
    public final AtomicInteger tokens = new AtomicInteger();
    public final AtomicInteger minted = new AtomicInteger();
    public volatile int status = 200;
    public volatile int tokenStatus = 200;
    public volatile int tokenSeconds = 300;
    public volatile String language = "en";
    public volatile String body = "";
    public final SigningKey key = new SigningKey();

    private final int port;
    private HttpServer server;

    private SurveyDouble(int port) {
        this.server = listen(port);
        this.port = server.getAddress().getPort();
    }

    public static SurveyDouble start() {
        return new SurveyDouble(0);
    }

    public String uri() {
        return "http://127.0.0.1:" + port;
    }

    public void goDown() {
        server.stop(0);
    }

    public void comeBack() {
        server = listen(port);
    }

    private HttpServer listen(int wanted) {
        try {
            var listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
            listening.createContext("/oauth2/token", this::token);
            listening.createContext("/oauth2/jwks", exchange -> answer(exchange, 200, key.jwks()));
            listening.createContext("/internal/mails/", exchange -> mail(exchange, INVITATION));
            listening.createContext("/internal/mails/release", exchange -> mail(exchange, REPORT));
            listening.createContext("/internal/mails/share-back/preview", exchange -> mail(exchange, PREVIEW));
            listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            listening.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        var number = tokens.incrementAndGet();
        answer(exchange, tokenStatus, """
                {"access_token": "service-token-%d", "token_type": "Bearer", "expires_in": %d}
                """.formatted(number, tokenSeconds));
    }

    private void mail(HttpExchange exchange, String template) throws IOException {
        var question = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var id = JsonPath.<String>read(question, question.contains("\"about\"") ? "$.about" : "$.person");
        questions.add(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " " + id);
        bearers.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        var content = template.formatted("planted." + id, language, minted.incrementAndGet());
        answer(exchange, status, body.isEmpty() ? content : body);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            var bytes = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
