package org.trust360.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Operations per second, 8 threads, documents of 1 KB, store and client in one process:
 * {@code ./mvnw -q -pl embedded-store test -Dtest=StoreThroughput -Dtrust360.force=true}.
 */
class StoreThroughput {

    private static final Logger log = LoggerFactory.getLogger(StoreThroughput.class);
    private static final int THREADS = 8;
    private static final long SECONDS = 4;
    private static final String FILLER = "x".repeat(900);

    private final AtomicInteger inserted = new AtomicInteger();

    @Test
    void measures() throws IOException {
        var settings =
                Boolean.getBoolean("trust360.force") ? StoreSettings.DEFAULTS.withForce() : StoreSettings.DEFAULTS;
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (var store = EmbeddedStore.open(Files.createTempDirectory("throughput"), anyPort, settings);
                var client = MongoClients.create(store.uri("throughput"))) {
            measure(client.getDatabase("throughput").getCollection("things"), settings);
        }
    }

    private void measure(MongoCollection<Document> things, StoreSettings settings) {
        things.createIndex(new Document("group", 1));
        log.warn("{}", settings);
        for (int pass = 0; pass < 2; pass++) {
            rate("insertOne", i -> things.insertOne(thing(inserted.getAndIncrement())));
            rate("find by _id", i -> things.find(eq(i % inserted.get())).first());
            rate("update by {_id, rev}", i -> things.updateOne(and(eq(i % inserted.get()), eq("rev", 1)), set("n", i)));
            rate(
                    "find by index, limit 20",
                    i -> things.find(eq("group", i % 1000)).limit(20).first());
            rate("count by index", i -> things.countDocuments(eq("group", i % 1000)));
        }
    }

    private static Document thing(int number) {
        return new Document("_id", number)
                .append("rev", 1)
                .append("group", number % 1000)
                .append("filler", FILLER);
    }

    private static void rate(String what, IntConsumer operation) {
        var count = new LongAdder();
        var next = new AtomicInteger();
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        operation.accept(next.getAndAdd(7919) & Integer.MAX_VALUE);
                        count.increment();
                    }
                });
            }
        }
        log.warn("{}: {} per second", what, count.sum() / SECONDS);
    }
}
