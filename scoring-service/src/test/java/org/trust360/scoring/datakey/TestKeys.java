package org.trust360.scoring.datakey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trust360.events.seal.DataKey;

/** Hands out tokens and keys as gateway and survey-service do, and does worse on demand. */
public final class TestKeys implements AutoCloseable {

    private static final String KEYS = "/internal/data-keys/";

    public final List<String> questions = new CopyOnWriteArrayList<>();
    public final List<String> bearers = new CopyOnWriteArrayList<>();
    volatile int status = 200;
    volatile String body = "";

    private final Set<String> away = ConcurrentHashMap.newKeySet();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> secrets = new ConcurrentHashMap<>();
    private final HttpServer server;

    private TestKeys(HttpServer server) {
        this.server = server;
    }

    public static TestKeys start() {
        try {
            var keys = new TestKeys(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            keys.server.createContext("/oauth2/token", keys::token);
            keys.server.createContext(KEYS, keys::key);
            keys.server.start();
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The key of a subject in a campaign, as survey-service has it. */
    public DataKey of(String campaign, String subject) {
        return DataKey.of(secret(campaign + "/" + subject));
    }

    public void erase(String campaign, String subject) {
        erased.add(campaign + "/" + subject);
    }

    /** From now on this key is not handed out, though it is there. */
    public void away(String campaign, String subject) {
        away.add(campaign + "/" + subject);
    }

    public void back(String campaign, String subject) {
        away.remove(campaign + "/" + subject);
    }

    private byte[] secret(String owner) {
        return secrets.computeIfAbsent(owner, _ -> DataKey.random());
    }

    private void token(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "{\"access_token\": \"token-%d\", \"expires_in\": 300}".formatted(bearers.size()));
    }

    private void key(HttpExchange exchange) throws IOException {
        var owner = exchange.getRequestURI().getPath().substring(KEYS.length());
        questions.add(owner);
        bearers.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        if (!body.isEmpty() || status != 200) {
            answer(exchange, status, body);
        } else if (away.contains(owner)) {
            answer(exchange, 503, "");
        } else if (erased.contains(owner)) {
            answer(exchange, 404, "{\"type\": \"/problems/data-key-erased\", \"status\": 404}");
        } else {
            answer(
                    exchange,
                    200,
                    "{\"key\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(secret(owner))));
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
