package org.trust360.store.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;
import org.trust360.store.log.LogRecord.Kind;

/**
 * The values of one collection, by ascending key. The directory of keys is in memory, some hundred bytes each; the values
 * are in the log.
 *
 * <p>Any number of threads may read. Changes of one key are made by one thread at a time.
 */
public final class Space {

    private static final byte[] NOTHING = {};

    private final int id;
    private final RecordLog log;
    private final ConcurrentNavigableMap<Long, Location> directory = new ConcurrentSkipListMap<>();

    Space(int id, RecordLog log) {
        this.id = id;
        this.log = log;
    }

    int id() {
        return id;
    }

    void recovered(Location location) {
        directory.put(location.key(), location);
        log.liveBytes().addAndGet(location.recordSize());
    }

    public void put(long key, byte[] value) {
        var location = log.append(Kind.PUT, id, key, value);
        var before = directory.put(key, location);
        log.liveBytes().addAndGet(location.recordSize() - sizeOf(before));
    }

    public void delete(long key) {
        log.append(Kind.DELETE, id, key, NOTHING);
        log.liveBytes().addAndGet(-sizeOf(directory.remove(key)));
    }

    private static int sizeOf(@Nullable Location location) {
        return location == null ? 0 : location.recordSize();
    }

    public @Nullable Location locate(long key) {
        return directory.get(key);
    }

    /** The newest version of every key, in ascending order of keys. */
    public Collection<Location> all() {
        return directory.values();
    }

    public Collection<Location> allDescending() {
        return directory.descendingMap().values();
    }

    public int size() {
        return directory.size();
    }

    public boolean isEmpty() {
        return directory.isEmpty();
    }

    /**
     * The value at a location. Where compaction has taken that away meanwhile, the newest value of the key, or
     * {@code null} if the key is gone too.
     */
    public byte @Nullable [] read(Location location) {
        @Nullable Location current = location;
        while (current != null) {
            try {
                var value = current.segment().payload(current);
                if (value != null) {
                    return value;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            current = directory.get(location.key());
        }
        return null;
    }

    boolean isCurrent(Location location) {
        return location.equals(directory.get(location.key()));
    }

    /** The same version now stands elsewhere, unless a newer one came meanwhile. */
    void moved(Location from, Location to) {
        directory.replace(from.key(), from, to);
    }

    void clear() {
        for (var location : directory.values()) {
            log.liveBytes().addAndGet(-location.recordSize());
        }
        directory.clear();
    }
}
