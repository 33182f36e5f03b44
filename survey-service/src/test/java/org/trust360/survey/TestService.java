package org.trust360.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.testing.DeliveryTestbed;

/** The whole service on a real broker and a real store, for the life of the JVM; tests keep apart by their ids. */
public final class TestService {

    private static final DeliveryTestbed BED = DeliveryTestbed.start();
    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final TestService SHARED = start();

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static TestService shared() {
        return SHARED;
    }

    /** One more instance on the same store and broker. */
    public static TestService start() {
        return start("--springdoc.api-docs.enabled=false");
    }

    /** The same, set up otherwise in one way. */
    public static TestService start(String setting) {
        return new TestService(new SpringApplicationBuilder(SurveyServiceApplication.class)
                .run(
                        setting,
                        "--server.port=0",
                        "--management.server.port=0",
                        "--trust360.public-url=" + ISSUER.uri(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + ISSUER.uri() + "/jwks",
                        "--spring.kafka.bootstrap-servers=" + BED.bootstrapServers(),
                        "--trust360.store.people-uri=" + BED.storeUri("people"),
                        "--trust360.store.campaigns-uri=" + BED.storeUri("campaigns"),
                        "--trust360.store.answers-uri=" + BED.storeUri("answers"),
                        "--trust360.store.keys-uri=" + BED.storeUri("keys"),
                        "--trust360.keys.master=a-key-of-no-worth-that-tests-alone-use",
                        "--trust360.store.standalone-allowed=true",
                        "--trust360.campaigns.sweep=100ms",
                        "--trust360.reminders.sweep=250ms",
                        "--trust360.imports.sweep=100ms"));
    }

    public void stop() {
        context.close();
    }

    public TestIssuer issuer() {
        return ISSUER;
    }

    public String brokers() {
        return BED.bootstrapServers();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(context.getBeansOfType(type).values());
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port("local.server.port") + path);
    }

    public URI managementUri(String path) {
        return URI.create("http://localhost:" + port("local.management.port") + path);
    }

    /** A request as HR; add a method, a body, other headers. */
    public HttpRequest.Builder asHr(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + ISSUER.hr())
                .header("Accept-Language", "en");
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> get(String path) {
        return send(asHr(path).GET().build());
    }

    public HttpResponse<String> post(String path, String type, String body) {
        return send(asHr(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String port(String name) {
        return Objects.requireNonNull(context.getEnvironment().getProperty(name));
    }
}
