package org.trust360.notification.webhook;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.CampaignClosed;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.Receiver;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** D3: no webhook is lost with a process, and none comes twice while nothing fails. */
class WebhookRestartTests {

    private final SurveyDouble survey = SurveyDouble.start();
    private final ScriptedSmtp smtp = ScriptedSmtp.start();
    private final Receiver receiver = Receiver.start();
    private final DeliveryTestbed testbed = DeliveryTestbed.start();
    private final Announcements announcements = new Announcements(testbed.bootstrapServers());

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage());
        }
    };

    @AfterEach
    void stop() {
        root.detachAppender(ear);
        root.setLevel(Level.ERROR);
        announcements.close();
        testbed.close();
        receiver.close();
        smtp.close();
        survey.close();
    }

    private Instance instance(Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "trust360.webhooks.plain-on-loopback", "true",
                "trust360.webhooks.lease", "3s",
                "trust360.webhooks.attempt-timeout", "2s",
                "trust360.webhooks.pauses", "50ms,50ms,50ms,50ms",
                "trust360.webhooks.first-rest", "20ms",
                "trust360.webhooks.poll-interval", "50ms",
                "trust360.webhooks.endpoints.hris.url", receiver.url(),
                "trust360.webhooks.endpoints.hris.secret", Receiver.SECRET));
        settings.putAll(more);
        return Instance.start(testbed, survey, smtp.port(), settings);
    }

    private void closed(String campaign) {
        announcements.tell(
                new Envelope<>("event-" + campaign, Instant.now(), "/neighbour", new CampaignClosed(campaign, 40)));
    }

    private static long in(Instance service, String state) {
        return service.bean(DeliveryStore.class)
                .database()
                .getCollection("webhooks")
                .countDocuments(new Document("state", state));
    }

    /** How many attempts were noted. */
    private static int attempts(Instance service) {
        return service.bean(MeterRegistry.class)
                .find("trust360.webhook.attempts")
                .counters()
                .size();
    }

    private static void awaitIn(Instance service, String state, int count) {
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(in(service, state)).isEqualTo(count));
    }

    @Test
    void bringsAfterARestartWhatWasOwedBefore() {
        receiver.usually = told -> 503;
        try (var first = instance(Map.of("trust360.webhooks.pauses", "3s"))) {
            closed("campaign-1");
            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(receiver.told).hasSize(1));
            assertThat(in(first, "delivered")).isZero();
        }
        receiver.usually = told -> 204;
        try (var second = instance(Map.of())) {
            awaitIn(second, "delivered", 1);
        }
        assertThat(receiver.told).hasSize(2).allMatch(Receiver.Told::isSigned);
        assertThat(receiver.ids().stream().distinct()).hasSize(1);
    }

    /** The store goes away between the receiver's 204 and our note of it, and the process with it. */
    @Test
    void comesAgainUnderTheSameIdWhenTheProcessDiesBetweenPostingAndNotingIt() {
        var storeStopped = new AtomicBoolean();
        receiver.usually = told -> {
            if (storeStopped.compareAndSet(false, true)) {
                testbed.stopStore();
            }
            return 204;
        };
        try (var doomed = instance(Map.of())) {
            closed("campaign-1");
            await().atMost(30, SECONDS).until(storeStopped::get);
            assertThat(attempts(doomed)).isZero();
        }
        testbed.startStore();
        try (var survivor = instance(Map.of())) {
            awaitIn(survivor, "delivered", 1);
        }
        assertThat(receiver.told).hasSize(2);
        assertThat(receiver.ids().stream().distinct()).hasSize(1);
    }

    @Test
    void comesOnceEachFromTwoInstances() {
        try (var first = instance(Map.of());
                var second = instance(Map.of())) {
            IntStream.range(0, 40).forEach(i -> closed("campaign-" + i));
            awaitIn(first, "delivered", 40);
            assertThat(in(second, "owed")).isZero();
        }
        assertThat(receiver.told).hasSize(40);
        assertThat(receiver.ids().stream().distinct()).hasSize(40);
    }

    /** S17: an endpoint's path is often a secret, and so is what we sign with. */
    @Test
    void logsNeitherPathsNorSecrets() {
        receiver.usually = told -> 500;
        try (var service = instance(Map.of("trust360.webhooks.pauses", "50ms"))) {
            ear.start();
            root.addAppender(ear);
            root.setLevel(Level.DEBUG);
            assertThat(LoggerFactory.getLogger("org.apache.hc.client5.http.headers")
                            .isDebugEnabled())
                    .isFalse();
            root.setLevel(Level.INFO);
            closed("campaign-1");
            awaitIn(service, "given-up", 1);
        }
        assertThat(logged)
                .anyMatch(line -> line.contains("Webhook hris gave one up: 500"))
                .noneMatch(line ->
                        List.of("planted-path", "whsec_", "v1,").stream().anyMatch(line::contains));
    }
}
