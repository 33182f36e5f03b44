package org.trust360.store.kill;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientException;
import com.mongodb.MongoSocketException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Writes to keys of its own, one write after the other, and remembers what was acknowledged. */
final class Scribe {

    private static final int KEYS = 40;
    private static final int FILLER = 2000;

    private final String name;
    private final Random random;
    private final Map<String, Document> acknowledged = new TreeMap<>();
    private int revision;
    private int writes;
    private @Nullable Attempt inDoubt;

    /** A write whose reply has not come; {@code after} is null for a delete. */
    private record Attempt(
            String key, @Nullable Document before, @Nullable Document after) {}

    Scribe(String name, Random random) {
        this.name = name;
        this.random = random;
    }

    /** Writes until told to stop or until the store is gone. */
    void writeTo(MongoCollection<Document> things, AtomicBoolean stopped) {
        while (!stopped.get()) {
            var attempt = next();
            inDoubt = attempt;
            try {
                perform(attempt, things);
            } catch (MongoSocketException | MongoClientException e) {
                return;
            }
            settle(attempt.key, attempt.after);
            writes++;
        }
    }

    int writes() {
        return writes;
    }

    private void settle(String key, @Nullable Document document) {
        inDoubt = null;
        if (document == null) {
            acknowledged.remove(key);
        } else {
            acknowledged.put(key, document);
        }
    }

    private Attempt next() {
        String key = name + random.nextInt(KEYS);
        var before = acknowledged.get(key);
        boolean isDelete = before != null && random.nextInt(4) == 0;
        return new Attempt(key, before, isDelete ? null : document(key));
    }

    private Document document(String key) {
        revision++;
        return new Document("_id", key)
                .append("rev", revision)
                .append("bucket", revision % 7)
                .append("tag", name + "-" + revision)
                .append("filler", "x".repeat(random.nextInt(FILLER)));
    }

    private void perform(Attempt attempt, MongoCollection<Document> things) {
        var before = attempt.before;
        var after = attempt.after;
        if (after == null) {
            assertThat(things.deleteOne(eq(attempt.key)).getDeletedCount()).isEqualTo(1);
        } else if (before == null) {
            insert(things, after);
        } else {
            overwrite(things, before, after);
        }
    }

    private void insert(MongoCollection<Document> things, Document after) {
        if (random.nextBoolean()) {
            things.insertOne(after);
        } else {
            things.replaceOne(eq(after.get("_id")), after, new ReplaceOptions().upsert(true));
        }
    }

    private void overwrite(MongoCollection<Document> things, Document before, Document after) {
        var same = and(eq(before.get("_id")), eq("rev", before.get("rev")));
        var change = new Document("$set", after);
        switch (random.nextInt(3)) {
            case 0 ->
                assertThat(things.updateOne(same, change).getModifiedCount()).isEqualTo(1);
            case 1 ->
                assertThat(things.replaceOne(same, after).getModifiedCount()).isEqualTo(1);
            default ->
                assertThat(things.findOneAndUpdate(same, change, new FindOneAndUpdateOptions()))
                        .isEqualTo(before);
        }
    }

    /** Every document must be as it was acknowledged; the write in doubt may have happened or not. */
    void check(Map<String, Document> found) {
        var attempt = inDoubt;
        if (attempt != null) {
            var actual = found.get(attempt.key);
            assertThat(actual).as("after a write in doubt to %s", attempt.key).isIn(attempt.before, attempt.after);
            settle(attempt.key, actual);
        }
        for (int i = 0; i < KEYS; i++) {
            assertThat(found.get(name + i)).as(name + i).isEqualTo(acknowledged.get(name + i));
        }
    }
}
