package org.trust360.store;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trust360.store.log.LogSettings;
import org.trust360.store.log.LogStore;
import org.trust360.store.wire.LogBackend;

/**
 * A document store that MongoDB's drivers can talk to, in a directory of its own.
 *
 * <p>It is for trying out and for tests; production means MongoDB. A write is durable before it is acknowledged, a read
 * shows whole documents, and what the store cannot do (transactions, change streams, partial and expiring indexes,
 * collations, updates by pipeline) it refuses. Binary values must have subtype 0, 3 or 4.
 *
 * <p>In memory are the keys, not the documents: some 300 bytes a document, and some 200 more for each entry in a further
 * index; a query that sorts also decodes all its matches. On disk is at most twice what is alive, or {@link
 * StoreSettings#spareBytes()} more than that, and a third copy while compaction runs.
 */
public final class EmbeddedStore implements AutoCloseable {

    private static final int ACCEPTING = 1;
    private static final int SERVING = 16;

    private final MongoServer server;
    private final InetSocketAddress address;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private EmbeddedStore(MongoServer server, InetSocketAddress address) {
        this.server = server;
        this.address = address;
    }

    /** Opens the store of a directory and listens on an address; port 0 stands for any free one. */
    public static EmbeddedStore open(Path directory, InetSocketAddress address) throws IOException {
        return open(directory, address, StoreSettings.DEFAULTS);
    }

    /** Opens the store of a directory with settings other than the usual. */
    public static EmbeddedStore open(Path directory, InetSocketAddress address, StoreSettings settings)
            throws IOException {
        var store = LogStore.open(
                directory, new LogSettings(settings.force(), settings.segmentBytes(), settings.spareBytes()));
        var server = new MongoServer(backend(store));
        try {
            server.bind(address, ACCEPTING, SERVING);
        } catch (Throwable e) {
            server.shutdownNow();
            throw e;
        }
        return new EmbeddedStore(server, server.getLocalAddress());
    }

    private static LogBackend backend(LogStore store) throws IOException {
        try {
            return new LogBackend(store);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** The connection string of one database. */
    public String uri(String database) {
        return "mongodb://" + address.getAddress().getHostAddress() + ":" + port() + "/" + database;
    }

    public int port() {
        return address.getPort();
    }

    /** Ends all connections and closes the files. */
    @Override
    public void close() {
        if (open.getAndSet(false)) {
            server.shutdownNow();
        }
    }
}
