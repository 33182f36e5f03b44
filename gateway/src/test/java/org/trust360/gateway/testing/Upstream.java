package org.trust360.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/** A service behind the gateway, played by the JDK's HTTP server: says its name, remembers what it heard. */
public final class Upstream implements AutoCloseable {

    /** What arrived. */
    public record Heard(String method, String uri, Map<String, List<String>> headers, String body) {

        public List<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }

    /** How to answer a path other than with 200 and the name. */
    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    public Upstream(String name) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            heard.add(remember(exchange));
            send(exchange, 200, "text/plain", name);
        });
        server.start();
    }

    public void answer(String path, Answer answer) {
        server.createContext(path, answer::to);
    }

    /** Answers a JSON question, and remembers it. */
    public void answerJson(String path, int status, String contentType, String body) {
        answer(path, exchange -> {
            heard.add(remember(exchange));
            send(exchange, status, contentType, body);
        });
    }

    /** Answers with JSON where the question's body is right, else 404; remembers the question. */
    public void answerWhere(String path, Predicate<String> right, String body) {
        answer(path, exchange -> {
            var question = remember(exchange);
            heard.add(question);
            if (right.test(question.body())) {
                send(exchange, 200, "application/json", body);
            } else {
                send(exchange, 404, "application/problem+json", "{\"type\": \"/problems/link-not-valid\"}");
            }
        });
    }

    public void forget(String path) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException e) {
            // it was not there
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public List<Heard> heard() {
        return heard;
    }

    public Heard last() {
        return heard.getLast();
    }

    public static void send(HttpExchange exchange, int status, String contentType, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", contentType);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Heard remember(HttpExchange exchange) throws IOException {
        var headers = new HashMap<String, List<String>>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        return new Heard(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
