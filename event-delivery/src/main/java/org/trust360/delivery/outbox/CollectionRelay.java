package org.trust360.delivery.outbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.delivery.broker.EventSender;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.delivery.store.ServerTime;

/** Empties the outboxes of one collection, several documents at a time. */
final class CollectionRelay {

    private static final Logger log = LoggerFactory.getLogger(CollectionRelay.class);
    private static final int LOOK = 64;

    private final OutboxCollection collection;
    private final OutboxLeases leases;
    private final OutboxDrain drain;
    private final Semaphore places;
    private final RelayProgress progress = new RelayProgress();
    private final Set<Object> inHand = ConcurrentHashMap.newKeySet();

    CollectionRelay(OutboxCollection collection, EventSender sender, OutboxProperties properties) {
        this.collection = collection;
        this.leases = new OutboxLeases(collection.documents(), properties.lease());
        this.drain = new OutboxDrain(leases, sender, properties.batch());
        this.places = new Semaphore(properties.parallel());
    }

    String name() {
        return collection.name();
    }

    RelayProgress progress() {
        return progress;
    }

    void ensureIndex() {
        RequiredIndex.sparse(collection.documents(), Outbox.PENDING);
    }

    /** Hands the documents that wait to the workers, as far as there are places; {@code done} runs after each. */
    void round(DeliveryStore store, Executor workers, Runnable done) {
        var pending = leases.pending(LOOK);
        progress.looked(pending, pending.size() < LOOK ? pending.size() : leases.countPending());
        if (pending.isEmpty()) {
            return;
        }
        var clock = ServerTime.of(store.database());
        for (var document : pending) {
            if (document.isFree(clock.now()) && !inHand.contains(document.id())) {
                if (!places.tryAcquire()) {
                    return;
                }
                inHand.add(document.id());
                workers.execute(() -> work(document, clock, done));
            }
        }
    }

    private void work(PendingDocument document, ServerTime clock, Runnable done) {
        try {
            leases.claim(document, clock.now()).ifPresent(claim -> progress.sent(drain.drain(claim)));
            done.run();
        } catch (RuntimeException e) {
            progress.failed(e);
            log.warn(
                    "Events of {} stay in the outbox for now ({})",
                    name(),
                    e.getClass().getSimpleName());
        } finally {
            inHand.remove(document.id());
            places.release();
        }
    }

    void failed(RuntimeException failure) {
        if (progress.failed(failure)) {
            log.warn(
                    "Events of {} stay in the outbox for now ({})",
                    name(),
                    failure.getClass().getSimpleName());
        }
    }
}
