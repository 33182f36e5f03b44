package org.trust360.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.InvitationRequested;
import org.trust360.events.MailEvent;
import org.trust360.events.MailSent;
import org.trust360.events.wire.Envelope;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;

/** I2 under SIGKILL: no mail is forgotten, and a mail is repeated only where it was in hand when the process died. */
class KilledInstanceTests {

    private static final int MAILS = 60;
    private static final int AT_ONCE = 4;
    private static final int KILLS = 2;
    private static final Map<String, String> SETTINGS =
            Map.of("trust360.mail.job.lease", "3s", "trust360.mail.delivery.parallelism", String.valueOf(AT_ONCE));

    private final CountDownLatch never = new CountDownLatch(1);
    private final Queue<Process> processes = new ConcurrentLinkedQueue<>();

    @AfterEach
    void leaveNoProcess() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void forgetsNoMailAndRepeatsOnlyThoseInHand() throws InterruptedException {
        try (var survey = SurveyDouble.start();
                var smtp = ScriptedSmtp.start();
                var testbed = DeliveryTestbed.start();
                var announcements = new Announcements(testbed.bootstrapServers())) {
            smtp.beforeAccepting = this::takeTime;
            for (int kill = 1; kill <= KILLS; kill++) {
                var doomed = Instance.startProcess(testbed, survey, smtp.port(), SETTINGS);
                processes.add(doomed);
                tell(announcements, kill);
                var enough = kill * MAILS / (KILLS + 1);
                await().atMost(90, SECONDS).until(() -> smtp.kept.size() >= enough);
                doomed.destroyForcibly().waitFor();
            }
            processes.add(Instance.startProcess(testbed, survey, smtp.port(), SETTINGS));
            await().atMost(90, SECONDS)
                    .untilAsserted(() -> assertThat(told(announcements)).isEqualTo(MAILS));
            assertThat(smtp.messageIds()).hasSize(MAILS);
            assertThat(smtp.kept).hasSizeBetween(MAILS, MAILS + KILLS * AT_ONCE);
        }
    }

    /** All of them each time: a repeated event owes nothing new. */
    private static void tell(Announcements announcements, int kill) {
        IntStream.range(0, MAILS)
                .mapToObj(i -> new Envelope<>(
                        "event-" + i,
                        Instant.now(),
                        "/survey-service",
                        new InvitationRequested("invitation-" + i, "campaign-" + kill)))
                .forEach(announcements::tell);
    }

    private static long told(Announcements announcements) {
        return announcements.mailEvents.stream()
                .map(Envelope::event)
                .map(MailEvent.class::cast)
                .filter(MailSent.class::isInstance)
                .map(MailEvent::key)
                .distinct()
                .count();
    }

    private void takeTime() {
        try {
            var _ = never.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
