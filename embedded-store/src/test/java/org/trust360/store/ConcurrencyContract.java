package org.trust360.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.store.Connected.json;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What holds when many write and read at once: what the services rely on, of any store. */
interface ConcurrencyContract extends Connected {

    int WRITERS = 8;

    /** Runs the same work in as many threads and answers what each of them answered. */
    private static <T> List<T> atOnce(Callable<T> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var results = threads.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<T>>mapToObj(writer -> work)
                    .toList());
            return results.stream().map(result -> result.resultNow()).toList();
        }
    }

    @Test
    default void lets1OfManyInsertAUniqueValue() throws InterruptedException, ExecutionException {
        var things = collection();
        things.createIndex(json("{value: 1}"), new IndexOptions().unique(true));
        var inserted = atOnce(() -> {
            int count = 0;
            for (int value = 0; value < 200; value++) {
                count += isInserted(things, value) ? 1 : 0;
            }
            return count;
        });
        assertThat(inserted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(200);
        assertThat(things.countDocuments()).isEqualTo(200);
    }

    private static boolean isInserted(MongoCollection<Document> things, int value) {
        try {
            things.insertOne(new Document("value", value));
            return true;
        } catch (MongoWriteException e) {
            assertThat(e.getCode()).isEqualTo(11000);
            return false;
        }
    }

    @Test
    default void lets1OfManyWriteOverARevision() throws InterruptedException, ExecutionException {
        var things = collection("{_id: 1, rev: 0}");
        var written = atOnce(() -> {
            int count = 0;
            while (count < 50) {
                int rev = requireNonNull(things.find(eq(1)).first()).getInteger("rev");
                var update = things.updateOne(and(eq(1), eq("rev", rev)), set("rev", rev + 1));
                count += (int) update.getModifiedCount();
            }
            return count;
        });
        assertThat(written).containsOnly(50);
        assertThat(things.find()).containsExactly(json("{_id: 1, rev: 400}"));
    }

    @Test
    default void lets1OfManyClaim() throws InterruptedException, ExecutionException {
        var things = numbered(100);
        var claimed = atOnce(() -> {
            int count = 0;
            while (things.findOneAndUpdate(eq("owner", null), set("owner", "somebody")) != null) {
                count++;
            }
            return count;
        });
        assertThat(claimed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
    }

    @Test
    default void showsWholeDocumentsOnly() throws InterruptedException, ExecutionException {
        var things = collection("{_id: 1, key: 0, a: 0, b: [0, 0], c: {d: 0}}");
        things.createIndex(json("{key: 1}"));
        var done = new AtomicBoolean();
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> {
                for (int n = 1; n <= 1000; n++) {
                    var update = combine(set("a", n), set("key", n % 2), set("b", List.of(n, n)), set("c.d", n));
                    things.updateOne(eq(1), update);
                }
                done.set(true);
            });
            atOnce(() -> {
                while (!done.get() && !writing.isDone()) {
                    assertWhole(requireNonNull(things.find(eq(1)).first()));
                    assertWhole(requireNonNull(things.find(in("key", 0, 1)).first()));
                }
                return true;
            });
            writing.get();
        }
    }

    private static void assertWhole(Document thing) {
        int a = thing.getInteger("a");
        assertThat(thing)
                .isEqualTo(new Document("_id", 1)
                        .append("key", a % 2)
                        .append("a", a)
                        .append("b", List.of(a, a))
                        .append("c", new Document("d", a)));
    }

    @Test
    default void createsIndexesWhileOthersDo() throws InterruptedException, ExecutionException {
        var things = collection();
        atOnce(() -> {
            for (int i = 0; i < 5; i++) {
                things.createIndex(new Document("field" + i, 1));
                things.insertOne(new Document("field" + i, 1));
            }
            return true;
        });
        assertThat(things.listIndexes()).hasSize(6);
        assertThat(things.countDocuments(eq("field3", 1))).isEqualTo(8);
    }
}
