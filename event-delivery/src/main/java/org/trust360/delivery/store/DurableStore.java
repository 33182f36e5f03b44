package org.trust360.delivery.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trust360.delivery.RefusedToStart;

/**
 * Opens databases so that what they acknowledge survives: majority and journaled writes, majority reads, bounded waits.
 * These are set here and not in the URI, where they would be forgotten once.
 */
public final class DurableStore {

    private static final Logger log = LoggerFactory.getLogger(DurableStore.class);
    private static final long TIMEOUT_MILLIS = 10_000;
    private static final long WRITE_CONCERN_TIMEOUT_MILLIS = 5_000;
    private static final int CONNECT_TIMEOUT_MILLIS = 5_000;
    private static final int START_ATTEMPTS = 6;

    private DurableStore() {}

    /**
     * The database that the URI names, on a client of its own that lives as long as the process.
     *
     * @param standaloneAllowed true only for trying out: a single MongoDB can lose acknowledged writes (SERVER-139311)
     * @throws RefusedToStart for a standalone server, a URI without database, the zlib compressor, or no answer
     */
    public static MongoDatabase open(String uri, boolean standaloneAllowed) {
        var name = connection(uri).getDatabase();
        if (name == null) {
            throw new RefusedToStart("A store URI names no database.", "Write mongodb://host:port/<database>.");
        }
        return client(uri, standaloneAllowed).getDatabase(name);
    }

    /** As {@link #open}, for those who want to close the client themselves. */
    public static MongoClient client(String uri, boolean standaloneAllowed) {
        var client = MongoClients.create(settings(connection(uri)));
        try {
            checkReplicaSet(client, standaloneAllowed);
            return client;
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    static MongoClientSettings settings(ConnectionString connection) {
        return MongoClientSettings.builder()
                .applyConnectionString(connection)
                .writeConcern(WriteConcern.MAJORITY
                        .withJournal(true)
                        .withWTimeout(WRITE_CONCERN_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .retryWrites(true)
                .retryReads(true)
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .timeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS))
                .build();
    }

    private static ConnectionString connection(String uri) {
        var connection = new ConnectionString(uri);
        if (connection.getCompressorList().stream()
                .anyMatch(compressor -> compressor.getName().equals("zlib"))) {
            throw new RefusedToStart(
                    "A store URI asks for the zlib compressor (CVE-2025-14847).",
                    "Remove compressors=zlib from the URI; zstd and snappy are fine.");
        }
        return connection;
    }

    private static void checkReplicaSet(MongoClient client, boolean standaloneAllowed) {
        var hello = hello(client);
        if (hello.containsKey("setName") || "isdbgrid".equals(hello.getString("msg"))) {
            return;
        }
        if (!standaloneAllowed) {
            throw new RefusedToStart(
                    "The store is a standalone server, which can lose acknowledged writes.",
                    "Use a MongoDB replica set, or set trust360.store.standalone-allowed=true for trying out.");
        }
        log.warn("The store is a standalone server: good for trying out, not for production.");
    }

    private static Document hello(MongoClient client) {
        for (int attempt = 1; ; attempt++) {
            try {
                return client.getDatabase("admin").runCommand(new Document("hello", 1));
            } catch (MongoException e) {
                if (attempt == START_ATTEMPTS) {
                    throw new RefusedToStart(
                            "The store does not answer (" + e.getClass().getSimpleName() + ").",
                            "Start the store and check the trust360.store URIs.");
                }
                log.info("Waiting for the store ({})", e.getClass().getSimpleName());
            }
        }
    }
}
