package org.trust360.local;

import java.io.IOException;
import java.nio.file.Path;
import org.trust360.store.EmbeddedStore;

/** The Mongo-wire store on a port of this machine, its documents kept in a folder. */
public final class DocumentStore implements AutoCloseable {

    private final EmbeddedStore store;
    private final int port;

    private DocumentStore(EmbeddedStore store, int port) {
        this.store = store;
        this.port = port;
    }

    public static DocumentStore start(Path folder, int port) {
        try {
            return new DocumentStore(EmbeddedStore.open(folder, Ports.loopback(port)), port);
        } catch (IOException e) {
            throw new StartProblem("The store cannot use " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The address of one database. */
    public String uri(String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        store.close();
    }
}
