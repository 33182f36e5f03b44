package org.trust360.notification.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.notification.NotificationServiceApplication;

/** The service itself, whole, on free ports; several may run side by side. */
public final class Instance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Instance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static Instance start(
            DeliveryTestbed testbed, SurveyDouble survey, int smtpPort, Map<String, String> settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--spring.kafka.bootstrap-servers=" + testbed.bootstrapServers(),
                "--trust360.store.notification-uri=" + testbed.storeUri("notification"),
                "--trust360.store.standalone-allowed=true",
                "--trust360.survey-uri=" + survey.uri(),
                "--trust360.token-uri=" + survey.uri() + "/oauth2/token",
                "--trust360.secret.notification-service=planted-secret",
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + survey.uri() + "/oauth2/jwks",
                "--trust360.mail.server.port=" + smtpPort,
                "--trust360.mail.server.timeout=2s",
                "--trust360.mail.server.attempt-timeout=5s",
                "--trust360.mail.delivery.poll-interval=50ms",
                "--trust360.mail.delivery.first-outage-pause=50ms",
                "--trust360.mail.delivery.longest-outage-pause=200ms",
                "--trust360.mail.delivery.pauses=50ms,100ms,150ms,200ms"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new Instance(new SpringApplicationBuilder(NotificationServiceApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String uri() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return "http://127.0.0.1:" + (server == null ? 0 : server.getPort());
    }

    @Override
    public void close() {
        context.close();
    }
}
