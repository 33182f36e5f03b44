package org.trust360.notification.delivery;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.trust360.notification.intake.MailOwed;
import org.trust360.notification.work.Crew;

/** The workers of this process, on virtual threads. Healthy while all of them live and mails go out. */
final class MailWorkers implements SmartLifecycle, HealthIndicator {

    private static final Duration TOLERATED_STANDSTILL = Duration.ofSeconds(30);

    private final Workplace workplace;
    private final Supplier<MailWorker> worker;
    private final Crew crew;

    MailWorkers(Workplace workplace, Supplier<MailWorker> worker) {
        this.workplace = workplace;
        this.worker = worker;
        this.crew = new Crew("mail-worker", workplace.shift());
    }

    @Override
    public void start() {
        crew.start(Stream.generate(worker)
                .limit(workplace.properties().parallelism())
                .toList());
    }

    @Override
    public void stop() {
        crew.stop();
    }

    @Override
    public boolean isRunning() {
        return crew.isAtWork();
    }

    @EventListener
    void on(MailOwed owed) {
        crew.call();
    }

    @Override
    public Health health() {
        var alive = crew.alive();
        var standstill = workplace.log().standstill();
        var well = alive == workplace.properties().parallelism()
                && standstill
                        .filter(still -> still.age().compareTo(TOLERATED_STANDSTILL) > 0)
                        .isEmpty();
        var health = well ? Health.up() : Health.down();
        standstill.ifPresent(still -> health.withDetail("standstill", still.status()));
        return health.withDetail("workers", alive).build();
    }
}
