package org.trust360.store.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Named spaces over one log in one directory. */
public final class LogStore implements AutoCloseable {

    private static final int CATALOGUE = 0;

    private final RecordLog log;
    private final Space catalogue;
    private final Map<String, Space> byName = new ConcurrentHashMap<>();
    private final Map<Integer, Space> byId = new ConcurrentHashMap<>();
    private final AtomicLong lastKey;
    private final Compaction compaction;
    private boolean closed;

    private LogStore(RecordLog log, Recovery recovered) {
        this.log = log;
        this.lastKey = new AtomicLong(recovered.highestKey());
        this.catalogue = new Space(CATALOGUE, log);
        byId.put(CATALOGUE, catalogue);
        recovered.into(catalogue);
        for (var location : catalogue.all()) {
            var space = new Space(Math.toIntExact(location.key()), log);
            recovered.into(space);
            register(nameAt(location), space);
        }
        this.compaction = new Compaction(log, byId);
    }

    /** Opens the store of a directory, with everything that was durable when it was last in use. */
    public static LogStore open(Path directory, LogSettings settings) throws IOException {
        var files = SegmentFiles.open(directory);
        try {
            var recovered = Recovery.of(files.existing());
            var store = new LogStore(new RecordLog(files, settings, recovered), recovered);
            store.compaction.start();
            return store;
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private String nameAt(Location location) {
        return new String(Objects.requireNonNull(catalogue.read(location)), StandardCharsets.UTF_8);
    }

    private void register(String name, Space space) {
        byName.put(name, space);
        byId.put(space.id(), space);
    }

    public Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    /** The space of that name, made if there is none. */
    public synchronized Space space(String name) {
        var existing = byName.get(name);
        if (existing != null) {
            return existing;
        }
        var space = new Space(Math.toIntExact(nextKey()), log);
        catalogue.put(space.id(), name.getBytes(StandardCharsets.UTF_8));
        register(name, space);
        return space;
    }

    public synchronized void drop(String name) {
        @Nullable Space space = byName.remove(name);
        if (space != null) {
            byId.remove(space.id());
            catalogue.delete(space.id());
            space.clear();
        }
    }

    /** A key no space has used. */
    public long nextKey() {
        return lastKey.incrementAndGet();
    }

    /** Returns when every change made before is durable. */
    public void commit() {
        log.commit();
        compaction.consider();
    }

    /** The bytes of all segment files together. */
    public long size() {
        return log.totalBytes();
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            compaction.close();
            log.close();
        }
    }
}
