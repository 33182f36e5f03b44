package org.trust360.notification.delivery;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.trust360.events.MailKind;
import org.trust360.notification.content.MailContent;
import org.trust360.notification.content.Reply;
import org.trust360.notification.intake.MailOwed;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.Lease;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.job.Outcome;
import org.trust360.notification.letter.Draft;
import org.trust360.notification.letter.Letter;
import org.trust360.notification.smtp.MailConnection;
import org.trust360.notification.smtp.MailServer;
import org.trust360.notification.smtp.Posting;
import org.trust360.notification.work.Patience;
import org.trust360.notification.work.Shift;

/** D9: workers that rest, wake, stop, and honestly say how they are. */
class MailWorkersTests {

    private final DeliveryProperties properties = new DeliveryProperties(
            2, 10, 0, Duration.ofMinutes(10), List.of(), Duration.ofMillis(10), Duration.ofMillis(10));
    private final Patience patience = properties.patience(() -> 0.5);
    private final WorkLog log = new WorkLog(new SimpleMeterRegistry());
    private final Workplace workplace =
            new Workplace(properties, patience, new Shift(2), new Pace(0, System::nanoTime), log);

    private MailWorkers workers(MailJobs jobs) {
        return new MailWorkers(workplace, () -> new MailWorker(jobs, new NoServer(), noDelivery(jobs), workplace));
    }

    private Delivery noDelivery(MailJobs jobs) {
        return new Delivery(jobs, this::ask, this::write, patience);
    }

    private Reply ask(String mail, Cause cause) {
        throw nothingIsDue();
    }

    private Draft write(MailKind kind, MailContent content) {
        throw nothingIsDue();
    }

    private static AssertionError nothingIsDue() {
        return new AssertionError("Nothing is due");
    }

    @Test
    void areWellWhileAllLiveAndUnwellOnceOneIsGone() {
        var dying = new AtomicInteger();
        var workers = workers(new NoJobs(() -> {
            if (dying.get() > 0) {
                throw new NoClassDefFoundError("planted");
            }
        }));
        workers.start();
        assertThat(workers.health().getStatus()).isEqualTo(Status.UP);
        dying.set(1);
        workers.on(new MailOwed());
        await().dontCatchUncaughtExceptions()
                .atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(workers.health().getStatus()).isEqualTo(Status.DOWN));
        workers.stop();
    }

    @Test
    void wakeAsSoonAsAMailIsOwed() {
        var looks = new AtomicInteger();
        var workers = workers(new NoJobs(looks::incrementAndGet));
        workers.start();
        await().atMost(10, SECONDS).until(() -> looks.get() == 2);
        workers.on(new MailOwed());
        await().atMost(10, SECONDS).until(() -> looks.get() == 3);
        workers.stop();
    }

    @Test
    void stopAtOnceWhenIdleAndStartAgain() {
        var looks = new AtomicInteger();
        var workers = workers(new NoJobs(looks::incrementAndGet));
        workers.start();
        await().atMost(10, SECONDS).until(() -> looks.get() == 2);
        workers.stop();
        assertThat(workers.isRunning()).isFalse();
        workers.start();
        assertThat(workers.isRunning()).isTrue();
        await().atMost(10, SECONDS).until(() -> looks.get() >= 4);
        workers.stop();
    }

    @Test
    void tellHowLongAndWhyNothingGoesOut() {
        assertThat(log.standstill()).isEmpty();
        log.nobodyThere("smtp-unreachable");
        log.nobodyThere("survey-503");
        assertThat(log.standstill())
                .hasValueSatisfying(still -> assertThat(still.status()).isEqualTo("smtp-unreachable"));
        log.done(new Outcome.Sent("250"));
        assertThat(log.standstill()).isEmpty();
    }

    /** Planted bug: the note of what became of a mail is given up at the first trouble, and the mail is repeated. */
    @Test
    void noteWhatBecameOfAMailAsSoonAsTheStoreIsBack() {
        var jobs = new OneJobInABadStore();
        var delivery = new Delivery(jobs, (_, _) -> new Reply.NothingOwed(), this::write, patience);
        var workers = new MailWorkers(workplace, () -> new MailWorker(jobs, new NoServer(), delivery, workplace));
        workers.start();
        await().atMost(10, SECONDS).until(() -> jobs.notes.get() == 3);
        workers.stop();
        assertThat(jobs.noted).isTrue();
    }

    /** One mail is due, and the store fails twice before it takes the note. */
    private static final class OneJobInABadStore extends NoJobs {

        private final AtomicBoolean due = new AtomicBoolean(true);
        private final AtomicInteger notes = new AtomicInteger();
        private final AtomicBoolean noted = new AtomicBoolean();

        OneJobInABadStore() {
            super(() -> {});
        }

        @Override
        public Optional<Lease> leaseNext() {
            return due.compareAndSet(true, false)
                    ? Optional.of(new Lease("mail-1", new Cause(MailKind.INVITATION, "c", "i"), 0, 1))
                    : Optional.empty();
        }

        @Override
        public boolean settle(Lease lease, Outcome outcome) {
            if (notes.incrementAndGet() < 3) {
                throw new MongoTimeoutException("planted");
            }
            noted.set(true);
            return true;
        }
    }

    private static final class NoServer implements MailServer, MailConnection {

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
            throw nothingIsDue();
        }

        @Override
        public void close() {}
    }
}
