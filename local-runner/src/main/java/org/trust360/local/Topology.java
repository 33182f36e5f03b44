package org.trust360.local;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Who runs, where, and whom each one knows; in the order of starting.
 *
 * @param shared where broker, store, mail catcher and the address that people know are
 */
record Topology(Home home, Ports shared, Secrets secrets, Broker broker, DocumentStore store) {

    static final String[] SECRETS = {
        "trust360.secret.gateway",
        "trust360.secret.notification-service",
        "trust360.secret.scoring-service",
        "trust360.secret.automation",
        "trust360.keys.master"
    };

    /** A killed service's partitions go to another, or back to itself, after this and not after Kafka's 45 s. */
    private static final Duration SESSION_TIMEOUT = Duration.ofSeconds(6);

    /** The mail catcher is quick, so what a killed sender had in hand need not wait for minutes. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    /** One of each, on ports of their own: the first ones, or further ones beside them. */
    List<Service> services(Ports ports) {
        var survey = service("survey-service", ports.survey())
                .with("trust360.store.people-uri", store.uri("people"))
                .with("trust360.store.campaigns-uri", store.uri("campaigns"))
                .with("trust360.store.answers-uri", store.uri("answers"))
                .with("trust360.store.keys-uri", store.uri("keys"));

        var scoring = service("scoring-service", ports.scoring())
                .with("trust360.store.scoring-uri", store.uri("scoring"))
                .with("trust360.survey-uri", at(ports.survey()));

        var notification = service("notification-service", ports.notification())
                .with("trust360.store.notification-uri", store.uri("notification"))
                .with("trust360.survey-uri", at(ports.survey()))
                .with("trust360.mail.server.host", "127.0.0.1")
                .with("trust360.mail.server.port", shared.smtp())
                .with("trust360.mail.server.attempt-timeout", "10s")
                .with("trust360.mail.job.lease", LEASE.toSeconds() + "s");

        var gateway = service("gateway", ports.gateway())
                .with("trust360.store.accounts-uri", store.uri("accounts"))
                .with("trust360.upstream.survey", at(ports.survey()))
                .with("trust360.upstream.scoring", at(ports.scoring()))
                .with("trust360.upstream.notification", at(ports.notification()));

        return List.of(survey, scoring, notification, gateway);
    }

    /** What every service is told. */
    private Service service(String name, int port) {
        return new Service(name, home.jar(name), port, Map.of())
                .with("spring.kafka.bootstrap-servers", broker.bootstrapServers())
                .with("spring.kafka.consumer.properties.session.timeout.ms", SESSION_TIMEOUT.toMillis())
                .with("trust360.store.standalone-allowed", true)
                .with("trust360.kafka.replication-factor", 1)
                .with("trust360.public-url", publicUrl())
                .with("trust360.secrets", secrets.folder())
                .with("trust360.token-uri", at(shared.gateway()) + "/oauth2/token")
                .with("spring.security.oauth2.resourceserver.jwt.issuer-uri", publicUrl())
                .with("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", at(shared.gateway()) + "/oauth2/jwks");
    }

    String publicUrl() {
        return "http://localhost:" + shared.gateway();
    }

    private static String at(int port) {
        return "http://127.0.0.1:" + port;
    }
}
