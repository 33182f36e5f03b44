package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A system that is told by webhooks: keeps what comes, and answers by a script, then with 204. */
public final class Receiver implements AutoCloseable {

    public static final String SECRET = "whsec_cGxhbnRlZC1wbGFudGVkLXBsYW50ZWQtcGxhbnRlZA==";

    /** Closes the connection instead of an answer. */
    public static final int DROP = 0;

    public final Queue<Told> told = new ConcurrentLinkedQueue<>();
    public final Queue<Integer> script = new ConcurrentLinkedQueue<>();
    public volatile Function<Told, Integer> usually = told -> 204;

    private final HttpServer server;

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** One webhook as it came. */
    public record Told(String id, long timestamp, List<String> signatures, String type, String body) {

        /** As every receiver should look at it. */
        public boolean isSigned() {
            return isSignedWith(SECRET);
        }

        public boolean isSignedWith(String secret) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
                var expected = mac.doFinal((id + "." + timestamp + "." + body).getBytes(UTF_8));
                return signatures.contains("v1," + Base64.getEncoder().encodeToString(expected));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static Receiver start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var receiver = new Receiver(server);
            server.createContext("/", receiver::hear);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var heard = new Told(
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    List.of(headers.getFirst("webhook-signature").split(" ", -1)),
                    headers.getFirst("Content-Type"),
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            told.add(heard);
            var scripted = script.poll();
            int code = scripted == null ? usually.apply(heard) : scripted;
            if (code != DROP) {
                exchange.sendResponseHeaders(code, -1);
            }
        }
    }

    /** An address with a secret in its path, as they often are. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks/planted-path";
    }

    public List<String> ids() {
        return told.stream().map(Told::id).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
