package org.trust360.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.notification.job.Outcome;

/** Counts what the workers do, and knows since when nobody could be reached. Nothing here tells of a person. */
final class WorkLog {

    private static final Logger log = LoggerFactory.getLogger(WorkLog.class);

    private final MeterRegistry meters;
    private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();

    WorkLog(MeterRegistry meters) {
        this.meters = meters;
    }

    void done(Outcome outcome) {
        count(word(outcome));
        if (outage.getAndSet(null) != null) {
            log.info("Mails go out again");
        }
    }

    void nobodyThere(String status) {
        count("nobody-there");
        if (outage.compareAndSet(null, new Outage(status, System.nanoTime()))) {
            log.warn("Mails cannot go out: {}", status);
        }
    }

    void lost() {
        count("lost");
    }

    /** For how long nobody could be reached, and why; empty while mails go out. */
    Optional<Standstill> standstill() {
        return Optional.ofNullable(outage.get())
                .map(since -> new Standstill(since.status(), Duration.ofNanos(System.nanoTime() - since.nanoTime())));
    }

    private void count(String outcome) {
        meters.counter("trust360.mail.turns", "outcome", outcome).increment();
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Sent _ -> "sent";
            case Outcome.Bounced _ -> "bounced";
            case Outcome.NotOwed _ -> "not-owed";
            case Outcome.Postponed _ -> "postponed";
        };
    }

    record Standstill(String status, Duration age) {}

    private record Outage(String status, long nanoTime) {}
}
