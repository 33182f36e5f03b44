package org.trust360.store.log;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a {@link Merge} in a thread of its own whenever more than half of the log is dead. */
final class Compaction implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Compaction.class);

    private final RecordLog log;
    private final Map<Integer, Space> spaces;
    private final Semaphore wanted = new Semaphore(0);
    private final Thread thread;
    private volatile boolean ending;

    Compaction(RecordLog log, Map<Integer, Space> spaces) {
        this.log = log;
        this.spaces = spaces;
        this.thread = Thread.ofPlatform().daemon().name("store-compaction").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Wakes the thread where it has something to do. */
    void consider() {
        if (wanted.availablePermits() == 0 && log.isWorthCompacting()) {
            wanted.release();
        }
    }

    private void run() {
        try {
            while (isWanted()) {
                mergeIfWorthwhile();
            }
        } catch (IOException | RuntimeException e) {
            logger.error("compaction ended until the store is opened again; nothing is lost, but the log grows", e);
        }
    }

    /** Waits for a reason to work. Calls are taken back before looking at the end, so that none can hide it. */
    private boolean isWanted() {
        wanted.acquireUninterruptibly();
        wanted.drainPermits();
        return !ending;
    }

    private void mergeIfWorthwhile() throws IOException {
        if (log.isWorthCompacting()) {
            long before = log.totalBytes();
            new Merge(log, spaces, () -> ending).run();
            logger.debug("compacted {} bytes to {}", before, log.totalBytes());
        }
    }

    @Override
    public void close() {
        ending = true;
        wanted.release();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
