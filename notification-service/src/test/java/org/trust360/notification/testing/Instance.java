package org.trust360.notification.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.notification.NotificationServiceApplication;

/** The service itself, whole, on free ports; several may run side by side. */
public final class Instance implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Instance start(
            DeliveryTestbed testbed, SurveyDouble survey, int smtpPort, Map<String, String> settings) {
        return new Instance(new SpringApplicationBuilder(NotificationServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments(testbed, survey, smtpPort, settings).toArray(String[]::new)));
    }

    /** The service in a process of its own, which may be killed. */
    public static Process startProcess(
            DeliveryTestbed testbed, SurveyDouble survey, int smtpPort, Map<String, String> settings) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NotificationServiceApplication.class.getName()));
        command.addAll(arguments(testbed, survey, smtpPort, settings));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> arguments(
            DeliveryTestbed testbed, SurveyDouble survey, int smtpPort, Map<String, String> settings) {
        var all = new LinkedHashMap<String, Object>();
        all.put("server.port", 0);
        all.put("management.server.port", 0);
        all.put("spring.kafka.bootstrap-servers", testbed.bootstrapServers());
        all.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", survey.uri() + "/oauth2/jwks");
        all.put("trust360.store.notification-uri", testbed.storeUri("notification"));
        all.put("trust360.store.standalone-allowed", true);
        all.put("trust360.survey-uri", survey.uri());
        all.put("trust360.token-uri", survey.uri() + "/oauth2/token");
        all.put("trust360.secret.notification-service", "planted-secret");
        all.put("trust360.mail.server.port", smtpPort);
        all.put("trust360.mail.server.timeout", "2s");
        all.put("trust360.mail.server.attempt-timeout", "5s");
        all.put("trust360.mail.delivery.poll-interval", "50ms");
        all.put("trust360.mail.delivery.first-outage-pause", "50ms");
        all.put("trust360.mail.delivery.longest-outage-pause", "200ms");
        all.put("trust360.mail.delivery.pauses", "50ms,100ms,150ms,200ms");
        all.putAll(settings);
        return all.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** How many turns of work ended so. */
    public double turns(String outcome) {
        var counter = bean(MeterRegistry.class)
                .find("trust360.mail.turns")
                .tag("outcome", outcome)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    public String uri() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    /** Asks over HTTP; headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return ask(uri() + path, headers);
    }

    /** Sends a form; headers are names and values in turn. */
    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var fields = form.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(uri() + path))
                .headers(headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
    }

    /** Asks the port that is for operators only. */
    public HttpResponse<String> getFromOperations(String path) {
        return ask("http://127.0.0.1:" + context.getEnvironment().getProperty("local.management.port") + path);
    }

    private HttpResponse<String> ask(String uri, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(uri));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
