package org.trust360.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trust360.store.Connected.json;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ValidationOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store cannot do it says, instead of doing something else. */
class RefusalsTests {

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> things;

    @BeforeEach
    void open(@TempDir Path directory) throws IOException {
        store = EmbeddedStore.open(directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = MongoClients.create(store.uri("refusals"));
        things = client.getDatabase("refusals").getCollection("things");
        things.insertOne(json("{_id: 1, a: 1}"));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private static void assertRefused(String what, ThrowingCallable call) {
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(call)
                .matches(e -> e.getErrorCode() == 115)
                .withMessageContaining("the embedded store does not support")
                .withMessageContaining(what);
    }

    @Test
    void refusesIndexesItWouldNotKeep() {
        var a = json("{a: 1}");
        assertRefused(
                "partialFilterExpression",
                () -> things.createIndex(a, new IndexOptions().partialFilterExpression(json("{b: 1}"))));
        assertRefused(
                "expireAfterSeconds",
                () -> things.createIndex(a, new IndexOptions().expireAfter(5L, TimeUnit.SECONDS)));
        assertRefused(
                "collation",
                () -> things.createIndex(
                        a,
                        new IndexOptions()
                                .collation(Collation.builder().locale("de").build())));
        assertRefused("a: text", () -> things.createIndex(json("{a: 'text'}")));
        assertRefused("a: hashed", () -> things.createIndex(json("{a: 'hashed'}")));
        assertRefused("$**", () -> things.createIndex(json("{'$**': 1}")));
        assertThat(things.listIndexes()).hasSize(1);
    }

    @Test
    void refusesWhatItWouldDoDifferently() {
        assertRefused("pipeline", () -> things.updateOne(eq(1), List.of(set("b", "$a"))));
        assertRefused("pipeline", () -> things.findOneAndUpdate(eq(1), List.of(set("b", "$a"))));
        assertRefused("$changeStream", () -> things.watch().cursor());
        assertRefused(
                "$out",
                () -> things.aggregate(List.of(json("{$out: 'others'}"))).toCollection());
        assertRefused("renaming", () -> things.renameCollection(new MongoNamespace("refusals", "others")));
        assertRefused(
                "collation",
                () -> things.find()
                        .collation(Collation.builder().locale("de").build())
                        .first());
        var validated = new CreateCollectionOptions()
                .validationOptions(new ValidationOptions().validator(json("{a: {$exists: true}}")));
        assertRefused("validator", () -> client.getDatabase("refusals").createCollection("validated", validated));
        assertThat(things.find()).containsExactly(json("{_id: 1, a: 1}"));
    }

    @Test
    void knowsNoTransactions() {
        try (var session = client.startSession()) {
            session.startTransaction();
            assertThatExceptionOfType(MongoClientException.class)
                    .isThrownBy(() -> things.insertOne(session, json("{_id: 2}")));
        }
        assertThat(things.countDocuments()).isEqualTo(1);
    }

    @Test
    void knowsNoPercentiles() {
        var percentile =
                json("{$group: {_id: null, p: {$percentile: {input: '$a', p: [0.5], method: 'approximate'}}}}");
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> things.aggregate(List.of(percentile)).first());
    }

    @Test
    void takesAPlainCollection() {
        client.getDatabase("refusals").createCollection("plain");
        assertThat(client.getDatabase("refusals").listCollectionNames()).containsExactlyInAnyOrder("things", "plain");
    }
}
