package org.trust360.delivery.store;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import org.bson.Document;

/**
 * The clock of the store, read once and carried on by the monotonic clock of this machine; leases of several instances
 * are compared on this clock alone.
 */
public final class ServerTime {

    private final Instant server;
    private final long readAt;

    private ServerTime(Instant server, long readAt) {
        this.server = server;
        this.readAt = readAt;
    }

    public static ServerTime of(MongoDatabase database) {
        long before = System.nanoTime();
        var hello = database.runCommand(new Document("hello", 1));
        return new ServerTime(hello.getDate("localTime").toInstant(), before);
    }

    public Instant now() {
        return server.plusNanos(System.nanoTime() - readAt);
    }
}
