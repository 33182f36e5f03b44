package org.trust360.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.InvitationRequested;
import org.trust360.events.MailSent;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** I2 with two instances on one store and one topic: no mail twice without a fault, no mail forgotten with one. */
class TwoInstancesTests {

    private final SurveyDouble survey = SurveyDouble.start();
    private final ScriptedSmtp smtp = ScriptedSmtp.start();
    private final DeliveryTestbed testbed = DeliveryTestbed.start();

    private final AtomicBoolean storeStopped = new AtomicBoolean();

    /** Between the final dot and our 250. */
    private void stopStoreOnce() {
        smtp.beforeAccepting = () -> {};
        testbed.stopStore();
        storeStopped.set(true);
    }

    @AfterEach
    void stop() {
        testbed.close();
        smtp.close();
        survey.close();
    }

    private Instance instance(Map<String, String> settings) {
        return Instance.start(testbed, survey, smtp.port(), settings);
    }

    private static Envelope<InvitationRequested> event(String invitation) {
        return new Envelope<>(
                "event-" + invitation,
                Instant.now(),
                "/survey-service",
                new InvitationRequested(invitation, "campaign-1"));
    }

    @Test
    void sendEveryMailOnceHoweverOftenItsEventIsTold() {
        var invitations =
                IntStream.range(0, 100).mapToObj(i -> "invitation-" + i).toList();
        try (var first = instance(Map.of());
                var second = instance(Map.of());
                var announcements = new Announcements(testbed.bootstrapServers())) {
            invitations.forEach(invitation -> announcements.tell(event(invitation)));
            invitations.forEach(invitation -> announcements.tell(event(invitation)));
            awaitSent(announcements, invitations);
            assertThat(List.of(first.turns("sent"), second.turns("sent"))).allMatch(turns -> turns > 0);
        }
        assertThat(smtp.kept).hasSize(100);
        assertThat(smtp.messageIds()).hasSize(100);
    }

    private static void awaitSent(Announcements announcements, List<String> invitations) {
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(announcements.mailEvents)
                        .extracting(envelope -> (Object) envelope.event())
                        .containsExactlyInAnyOrderElementsOf(invitations.stream()
                                .map(invitation ->
                                        new MailSent("event-" + invitation, "invitation", invitation, "campaign-1"))
                                .toList()));
    }

    /** The store goes away between the server's 250 and our note of it, and the process with it: a fault window of I2. */
    @Test
    void repeatTheSameMailWhenOneDiesBetweenSendingAndNotingIt() {
        var lease = Map.of("trust360.mail.job.lease", "3s");
        try (var announcements = new Announcements(testbed.bootstrapServers())) {
            try (var doomed = instance(lease)) {
                smtp.beforeAccepting = this::stopStoreOnce;
                announcements.tell(event("invitation-1"));
                await().atMost(30, SECONDS).until(storeStopped::get);
                assertThat(doomed.turns("sent")).isZero();
            }
            assertThat(smtp.kept).hasSize(1);
            testbed.startStore();
            try (var survivor = instance(lease)) {
                awaitSent(announcements, List.of("invitation-1"));
                assertThat(survivor.turns("sent")).isEqualTo(1);
            }
        }
        assertThat(smtp.kept).hasSize(2);
        assertThat(smtp.messageIds()).hasSize(1);
    }

    /** The store is away for a moment only: the note waits for it, and the mail is not repeated. */
    @Test
    void doNotRepeatAMailWhoseNoteCouldBeWrittenLater() {
        try (var service = instance(Map.of());
                var announcements = new Announcements(testbed.bootstrapServers())) {
            smtp.beforeAccepting = this::stopStoreOnce;
            announcements.tell(event("invitation-1"));
            await().atMost(30, SECONDS).until(storeStopped::get);
            testbed.startStore();
            awaitSent(announcements, List.of("invitation-1"));
            assertThat(service.turns("sent")).isEqualTo(1);
        }
        assertThat(smtp.kept).hasSize(1);
    }
}
