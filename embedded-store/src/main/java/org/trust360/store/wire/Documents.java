package org.trust360.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trust360.store.log.Location;
import org.trust360.store.log.LogStore;
import org.trust360.store.log.Space;

/**
 * The documents of a collection and their indexes, which change together: a reader sees a change in all of them or in none.
 *
 * <p>One thread at a time changes, any number read. Readers try without a lock first and repeat with one where a change
 * came between.
 */
final class Documents {

    private final LogStore store;
    private final Space space;
    private final List<OrderedIndex> indexes = new CopyOnWriteArrayList<>();
    private final StampedLock view = new StampedLock();

    Documents(LogStore store, String name) {
        this.store = store;
        this.space = store.space(name);
    }

    Space space() {
        return space;
    }

    List<OrderedIndex> indexes() {
        return indexes;
    }

    /** Adds a document to the space and the indexes, which have agreed to it. */
    Long add(Document document) {
        Long position = store.nextKey();
        indexes.forEach(index -> index.prepareAdd(document, position));
        var bytes = Bson.encode(document);
        change(() -> space.put(position, bytes));
        return position;
    }

    /** Puts a newer version in place of a document; the indexes have prepared for it. */
    void replace(Long position, Document document) {
        var bytes = Bson.encode(document);
        change(() -> space.put(position, bytes));
    }

    void remove(Long position, Document document) {
        indexes.forEach(index -> index.prepareRemove(document, position));
        change(() -> space.delete(position));
    }

    private void change(Runnable inSpace) {
        long stamp = view.writeLock();
        try {
            inSpace.run();
            indexes.forEach(OrderedIndex::apply);
        } finally {
            view.unlockWrite(stamp);
        }
    }

    @Nullable
    Document read(Long position) {
        var location = space.locate(position);
        var bytes = location == null ? null : space.read(location);
        return bytes == null ? null : Bson.decode(bytes);
    }

    /** All versions that may match a query, as they are at one moment. */
    Collection<Location> candidates(Document query, boolean descending) {
        return atOneMoment(() -> {
            var choice = IndexChoice.best(indexes, query);
            if (choice != null) {
                return choice.positions().stream()
                        .map(space::locate)
                        .filter(Objects::nonNull)
                        .toList();
            }
            return List.copyOf(descending ? space.allDescending() : space.all());
        });
    }

    /** Whether the candidates of a query come in this order by themselves. */
    boolean isInOrder(Document query, @Nullable Document order) {
        var choice = IndexChoice.best(indexes, query);
        return choice != null
                && order != null
                && order.size() == 1
                && order.values().iterator().next() instanceof Number direction
                && direction.intValue() == 1
                && choice.isOrderedBy(order.keySet().iterator().next());
    }

    private <T> T atOneMoment(Supplier<T> read) {
        long stamp = view.tryOptimisticRead();
        if (stamp != 0) {
            T result = read.get();
            if (view.validate(stamp)) {
                return result;
            }
        }
        stamp = view.readLock();
        try {
            return read.get();
        } finally {
            view.unlockRead(stamp);
        }
    }

    /** The position of a document, by an index if there is one, else by comparing all documents. */
    @Nullable
    Long find(Document document) {
        for (var index : indexes) {
            var position = index.getPosition(document);
            if (position != null) {
                return position;
            }
        }
        return new Scan(space, space.all(), document, null)
                .positions()
                .findFirst()
                .orElse(null);
    }
}
