package org.trust360.delivery.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.trust360.delivery.store.DeliveryStore;

/**
 * Carries events from the documents to the broker for as long as the service runs: looks, hands out, rests. It stops
 * after everything that could still write an event.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final long STOP_SECONDS = 10;

    private final DeliveryStore store;
    private final List<CollectionRelay> collections;
    private final Duration pollInterval;
    private final Semaphore nudges = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread loop;

    OutboxRelay(DeliveryStore store, List<CollectionRelay> collections, Duration pollInterval) {
        this.store = store;
        this.collections = List.copyOf(collections);
        this.pollInterval = pollInterval;
    }

    /** Ends the rest of an idle relay, for those who just wrote an event and want it told at once. */
    public void nudge() {
        nudges.release();
    }

    @Override
    public void start() {
        running = true;
        loop = Thread.ofVirtual().name("outbox-relay").start(this::run);
    }

    private void run() {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            while (running) {
                collections.forEach(collection -> round(collection, workers));
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round(CollectionRelay collection, ExecutorService workers) {
        try {
            collection.round(store, workers, this::nudge);
        } catch (RuntimeException e) {
            collection.failed(e);
        }
    }

    private void rest() throws InterruptedException {
        if (nudges.tryAcquire(pollInterval.toMillis(), TimeUnit.MILLISECONDS)) {
            nudges.drainPermits();
        }
    }

    @Override
    public void stop() {
        running = false;
        nudge();
        var stopped = loop;
        if (stopped != null) {
            awaitEnd(stopped);
        }
    }

    private static void awaitEnd(Thread stopped) {
        try {
            if (!stopped.join(Duration.ofSeconds(STOP_SECONDS))) {
                stopped.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before and stops after whatever writes events. */
    @Override
    public int getPhase() {
        return 0;
    }

    boolean isAlive() {
        return loop != null && loop.isAlive();
    }

    List<CollectionRelay> collections() {
        return collections;
    }
}
