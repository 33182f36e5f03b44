package org.trust360.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trust360.events.MailKind;
import org.trust360.notification.content.Addressee;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.Reply;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.Lease;
import org.trust360.notification.job.Outcome;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.smtp.MailConnection;
import org.trust360.notification.smtp.MailServer;
import org.trust360.notification.smtp.Posting;

/** No more mails a minute than agreed, as the mail server sees it: all workers of a process taken together. */
class AgreedPaceTests {

    private static final int MAILS = 12;
    private static final int PER_MINUTE = 600;
    private static final Duration APART = Duration.ofMillis(100);
    /** Pauses are measured in whole milliseconds. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private static final MailContent CONTENT = new MailContent(
            new Addressee("rita@example.org", "Rita", "en"),
            "Autumn",
            null,
            null,
            List.of(),
            null,
            null,
            null,
            null,
            null);
    private static final Letter LETTER = new Letter(
            new Letter.Receiver("rita@example.org", "Rita", Locale.ENGLISH), "subject", "text", "<p>html</p>", null);

    private final DeliveryProperties properties = new DeliveryProperties(
            4, 50, PER_MINUTE, Duration.ofMinutes(10), List.of(), Duration.ofMillis(10), Duration.ofMillis(10));
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();

    @Test
    void holdsHoweverManyWorkersThereAre() {
        var began = System.nanoTime();
        var workplace = new DeliveryConfiguration().workplace(properties, new SimpleMeterRegistry());
        var jobs = new DueMails();
        var delivery = new Delivery(jobs, (_, _) -> new Reply.Content(CONTENT), (_, _) -> LETTER, workplace.patience());
        var workers =
                new MailWorkers(workplace, () -> new MailWorker(jobs, new Watching(arrivals), delivery, workplace));
        workers.start();
        await().atMost(60, SECONDS).until(() -> arrivals.size() == MAILS);
        workers.stop();

        var arrived = arrivals.stream().sorted().toList();
        for (int i = 0; i < MAILS; i++) {
            assertThat(Duration.ofNanos(arrived.get(i) - began))
                    .as("arrival of mail %d", i + 1)
                    .isGreaterThanOrEqualTo(APART.multipliedBy(i).minus(ROUNDING));
        }
    }

    /** Notices when a mail arrives, and takes it. */
    private record Watching(Queue<Long> arrivals) implements MailServer, MailConnection {

        @Override
        public MailConnection connection() {
            return this;
        }

        @Override
        public Optional<Posting.Unreachable> obstacle() {
            return Optional.empty();
        }

        @Override
        public Posting send(String mail, Letter letter) {
            arrivals.add(System.nanoTime());
            return new Posting.Accepted("250");
        }

        @Override
        public void close() {}
    }

    /** All due from the start. */
    private static final class DueMails extends NoJobs {

        private final AtomicInteger leased = new AtomicInteger();

        DueMails() {
            super(() -> {});
        }

        @Override
        public Optional<Lease> leaseNext() {
            int number = leased.incrementAndGet();
            return number <= MAILS
                    ? Optional.of(new Lease("mail-" + number, new Cause(MailKind.INVITATION, "c", "i"), 0, 1))
                    : Optional.empty();
        }

        @Override
        public Optional<Lease> begin(Lease lease) {
            return Optional.of(lease);
        }

        @Override
        public boolean settle(Lease lease, Outcome outcome) {
            return true;
        }
    }
}
