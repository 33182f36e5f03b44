package org.trust360.scoring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.store.DurableStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.scoring.datakey.TestKeys;

/** The service on a real broker and a real store, for the life of the JVM; tests keep apart by their ids. */
public final class TestService {

    private static final DeliveryTestbed BED = DeliveryTestbed.start();
    private static final TestKeys KEYS = TestKeys.start();
    private static final TestService SHARED =
            start(TestIssuer.start(), BED.storeUri("scoring"), "--springdoc.api-docs.enabled=false");

    private static final MongoClient CLIENT = DurableStore.client(BED.storeUri("test"), true);

    private final TestIssuer issuer;
    private final String storeUri;
    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestService(TestIssuer issuer, String storeUri, ConfigurableApplicationContext context) {
        this.issuer = issuer;
        this.storeUri = storeUri;
        this.context = context;
    }

    public static TestService shared() {
        return SHARED;
    }

    public static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    private static TestService start(TestIssuer issuer, String storeUri, String setting) {
        var context = new SpringApplicationBuilder(ScoringServiceApplication.class)
                .run(
                        setting,
                        "--server.port=0",
                        "--management.server.port=0",
                        "--trust360.public-url=" + issuer.uri(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer.uri() + "/jwks",
                        "--spring.kafka.bootstrap-servers=" + BED.bootstrapServers(),
                        "--trust360.store.scoring-uri=" + storeUri,
                        "--trust360.survey-uri=" + KEYS.uri(),
                        "--trust360.token-uri=" + KEYS.uri() + "/oauth2/token",
                        "--trust360.secret.scoring-service=of-no-worth",
                        "--trust360.store.standalone-allowed=true");
        return new TestService(issuer, storeUri, context);
    }

    /** A second instance on the same store and in the same group. */
    public TestService another() {
        return another("--springdoc.api-docs.enabled=false");
    }

    /** The same, set up otherwise in one way. */
    public TestService another(String setting) {
        return start(issuer, storeUri, setting);
    }

    public void stop() {
        context.close();
    }

    public TestIssuer issuer() {
        return issuer;
    }

    /** Data keys as survey-service has them. */
    public TestKeys keys() {
        return KEYS;
    }

    public String brokers() {
        return BED.bootstrapServers();
    }

    /** The broker and the store, to stop and start them. */
    public DeliveryTestbed bed() {
        return BED;
    }

    /** A database that no other test uses. */
    public MongoDatabase newDatabase() {
        return CLIENT.getDatabase("test" + newId());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The address of the management endpoints. */
    public URI management(String path) {
        return URI.create("http://localhost:" + context.getEnvironment().getProperty("local.management.port") + path);
    }

    /** Asks the service, with a bearer token or without. */
    public HttpResponse<String> get(String path, @Nullable String token) {
        var port = context.getEnvironment().getProperty("local.server.port");
        return get(URI.create("http://localhost:" + port + path), token, "en");
    }

    /** As {@link #get(String, String)}, in a language. */
    public HttpResponse<String> get(String path, String token, String language) {
        var port = context.getEnvironment().getProperty("local.server.port");
        return get(URI.create("http://localhost:" + port + path), token, language);
    }

    /** Sends something to the service. */
    public HttpResponse<String> send(String method, String path, @Nullable String token, String type, String body) {
        var port = context.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "en")
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    public HttpResponse<String> get(URI uri, @Nullable String token, String language) {
        var request = HttpRequest.newBuilder(uri).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
