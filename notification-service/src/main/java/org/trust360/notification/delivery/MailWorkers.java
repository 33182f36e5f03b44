package org.trust360.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.trust360.notification.intake.MailOwed;

/** The workers of this process, on virtual threads. Healthy while all of them live and mails go out. */
final class MailWorkers implements SmartLifecycle, HealthIndicator {

    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(20);
    private static final Duration TOLERATED_STANDSTILL = Duration.ofSeconds(30);

    private final Workplace workplace;
    private final Supplier<MailWorker> worker;
    private final List<Thread> threads = new CopyOnWriteArrayList<>();

    MailWorkers(Workplace workplace, Supplier<MailWorker> worker) {
        this.workplace = workplace;
        this.worker = worker;
    }

    @Override
    public synchronized void start() {
        workplace.shift().begin();
        for (int number = 1; number <= workplace.properties().parallelism(); number++) {
            threads.add(Thread.ofVirtual().name("mail-worker-" + number).start(worker.get()));
        }
    }

    /** Lets every worker finish the mail in hand, for a while. */
    @Override
    public synchronized void stop() {
        workplace.shift().end();
        var deadline = System.nanoTime() + PATIENCE_AT_THE_END.toNanos();
        for (var thread : threads) {
            join(thread, Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
        }
        threads.clear();
    }

    private static void join(Thread thread, Duration atMost) {
        try {
            if (!thread.join(atMost)) {
                thread.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    @EventListener
    void on(MailOwed owed) {
        workplace.shift().call();
    }

    @Override
    public Health health() {
        var alive = alive();
        var standstill = workplace.log().standstill();
        var well = alive == workplace.properties().parallelism()
                && standstill
                        .filter(still -> still.age().compareTo(TOLERATED_STANDSTILL) > 0)
                        .isEmpty();
        var health = well ? Health.up() : Health.down();
        standstill.ifPresent(still -> health.withDetail("standstill", still.status()));
        return health.withDetail("workers", alive).build();
    }

    private long alive() {
        return threads.stream().filter(Thread::isAlive).count();
    }
}
