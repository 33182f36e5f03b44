package org.trust360.gateway.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Wrong passwords at this gateway over all names: sixty at once are forgiven, after that one a second. Slows whoever
 * tries one password on many names.
 */
final class WrongAnswers {

    private static final Duration EACH = Duration.ofSeconds(1);
    private static final int FORGIVEN = 60;

    private final Clock clock;
    private final AtomicReference<Instant> paidUntil;

    WrongAnswers(Clock clock) {
        this.clock = clock;
        this.paidUntil = new AtomicReference<>(clock.instant());
    }

    void add() {
        var now = clock.instant();
        paidUntil.updateAndGet(until -> (until.isBefore(now) ? now : until).plus(EACH));
    }

    Optional<Duration> due() {
        var wait = Duration.between(clock.instant(), paidUntil.get()).minus(EACH.multipliedBy(FORGIVEN));
        return wait.isPositive() ? Optional.of(wait) : Optional.empty();
    }
}
