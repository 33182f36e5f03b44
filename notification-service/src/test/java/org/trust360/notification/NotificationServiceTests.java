package org.trust360.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.InvitationRequested;
import org.trust360.events.MailSent;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.SurveyDouble;

/** The way of a mail from the event that makes it owed to the event that tells of it, on real infrastructure. */
class NotificationServiceTests {

    private static final GreenMail mailbox = new GreenMail(new ServerSetup(0, null, "smtp").dynamicPort());
    private static final SurveyDouble survey = SurveyDouble.start();
    private static DeliveryTestbed testbed;
    private static Instance service;
    private static Announcements announcements;

    @BeforeAll
    static void start() {
        mailbox.start();
        testbed = DeliveryTestbed.start();
        service = Instance.start(testbed, survey, mailbox.getSmtp().getPort(), Map.of());
        announcements = new Announcements(testbed.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        announcements.close();
        service.close();
        testbed.close();
        survey.close();
        mailbox.stop();
    }

    @Test
    void sendsTheMailThatAnEventMakesOwedAndTellsOfIt() {
        announcements.tell(
                Envelope.of(Instant.now(), "/survey-service", new InvitationRequested("invitation-1", "campaign-1")));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about("invitation-1"))
                        .hasOnlyElementsOfType(MailSent.class)
                        .hasSize(1));
        assertThat(mailbox.getReceivedMessages()).hasSize(1);
    }

    /** D9: what operators and alerts look at, without a token, on a port of its own. */
    @Test
    void tellsOperatorsHowItIs() {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(
                                service.getFromOperations("/actuator/health").body())
                        .contains("\"mailWorkers\":{", "\"workers\":4", "\"status\":\"UP\"")
                        .doesNotContain("DOWN"));
        assertThat(service.getFromOperations("/actuator/prometheus").statusCode())
                .isEqualTo(200);
        assertThat(service.getFromOperations("/actuator/env").statusCode()).isEqualTo(401);
    }
}
