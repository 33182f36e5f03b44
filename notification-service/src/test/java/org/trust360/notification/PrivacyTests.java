package org.trust360.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.InvitationRequested;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.ScriptedSmtp.Fault;
import org.trust360.notification.testing.SurveyDouble;

/** S17, G1: no person, no address and no secret in a log, in the store or on a topic, whatever goes wrong. */
class PrivacyTests {

    private static final String[] PLANTED = {"planted", "example.org", "Rita", "Lena", "service-token", "Autumn"};

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage() + " " + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    };
    /** Only once the service runs: starting it sets logging up anew. */
    private void listen() {
        ear.start();
        root.addAppender(ear);
        root.setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoMore() {
        root.detachAppender(ear);
        root.setLevel(Level.ERROR);
    }

    @Test
    void keepsPeopleOutOfLogsStoreAndTopics() {
        try (var survey = SurveyDouble.start();
                var smtp = ScriptedSmtp.start();
                var testbed = DeliveryTestbed.start();
                var announcements = new Announcements(testbed.bootstrapServers());
                var service = Instance.start(
                        testbed, survey, smtp.port(), Map.of("trust360.mail.delivery.parallelism", "1"))) {
            listen();
            List.of(Fault.RECEIVER_451, Fault.RECEIVER_550, Fault.DROP_AFTER_DOT, Fault.SENDER_550, Fault.CONTENT_552)
                    .forEach(smtp.script::add);
            tellOfEverything(announcements);
            await().atMost(30, SECONDS)
                    .untilAsserted(() -> assertThat(announcements.mailEvents).hasSize(6));
            garble(survey, announcements, service);
            assertThat(logged).isNotEmpty().noneMatch(PrivacyTests::tellsOfAPerson);
            assertThat(everythingStored(service)).isNotEmpty().noneMatch(PrivacyTests::tellsOfAPerson);
            assertThat(announcements.raw).hasSize(6).noneMatch(PrivacyTests::tellsOfAPerson);
            assertThat(smtp.kept).allMatch(copy -> tellsOfAPerson(copy.content()));
        }
    }

    private static void tellOfEverything(Announcements announcements) {
        for (int i = 0; i < 5; i++) {
            announcements.tell(Envelope.of(
                    Instant.now(), "/survey-service", new InvitationRequested("invitation-" + i, "campaign-1")));
        }
        announcements.tell(Envelope.of(
                Instant.now(), "/scoring-service", new ReportReleased("report-1", "campaign-1", "subject-1")));
    }

    /** An answer that cannot be read is quoted by many a library in its exception. */
    private static void garble(SurveyDouble survey, Announcements announcements, Instance service) {
        survey.body = "{\"to\": \"planted Rita <rita@example.org>\", \"link\": [}";
        announcements.tell(
                Envelope.of(Instant.now(), "/survey-service", new InvitationRequested("invitation-9", "campaign-1")));
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(everythingStored(service)).anyMatch(job -> job.contains("survey-unreadable")));
    }

    private static boolean tellsOfAPerson(String text) {
        for (var planted : PLANTED) {
            if (text.contains(planted)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> everythingStored(Instance service) {
        var database = service.bean(DeliveryStore.class).database();
        var stored = new ArrayList<String>();
        for (var name : database.listCollectionNames()) {
            database.getCollection(name).find().map(Document::toJson).into(stored);
        }
        return stored;
    }
}
