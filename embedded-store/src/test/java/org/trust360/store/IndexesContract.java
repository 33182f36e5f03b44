package org.trust360.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.trust360.store.Connected.ids;
import static org.trust360.store.Connected.json;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** What indexes promise and that they change no answer: what the services rely on, of any store. */
interface IndexesContract extends Connected {

    private static IndexOptions unique() {
        return new IndexOptions().unique(true);
    }

    private static void assertTaken(ThrowingCallable write) {
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(write)
                .matches(e -> e.getCode() == 11000)
                .withMessageContaining("E11000");
    }

    @Test
    default void keepsAFieldUnique() {
        var things = collection("{_id: 1, email: 'a'}", "{_id: 2, email: 'b'}");
        things.createIndex(json("{email: 1}"), unique());
        assertTaken(() -> things.insertOne(json("{_id: 3, email: 'a'}")));
        assertTaken(() -> things.updateOne(eq(2), set("email", "a")));
        assertThat(ids(things.find(eq("email", "a")))).containsExactly(1);
        assertThat(ids(things.find(eq("email", "b")))).containsExactly(2);
        things.updateOne(eq(1), set("email", "c"));
        things.insertOne(json("{_id: 3, email: 'a'}"));
        things.deleteOne(eq(3));
        things.insertOne(json("{_id: 4, email: 'a'}"));
        things.insertOne(json("{_id: 5}"));
        assertTaken(() -> things.insertOne(json("{_id: 6}")));
    }

    @Test
    default void keepsSeveralFieldsTogetherUnique() {
        var things = collection();
        things.createIndex(json("{campaign: 1, subject: 1}"), unique());
        things.insertMany(List.of(json("{campaign: 'c', subject: 1}"), json("{campaign: 'c', subject: 2}")));
        things.insertOne(json("{campaign: 'd', subject: 1}"));
        assertTaken(() -> things.insertOne(json("{campaign: 'c', subject: 1.0}")));
        assertThat(things.countDocuments(eq("campaign", "c"))).isEqualTo(2);
    }

    @Test
    default void leavesOutOfASparseIndexWhatHasNoneOfItsFields() {
        var things = collection();
        things.createIndex(json("{claim: 1}"), unique().sparse(true));
        things.insertMany(List.of(json("{_id: 1}"), json("{_id: 2}"), json("{_id: 3, claim: 'x'}")));
        assertTaken(() -> things.insertOne(json("{_id: 4, claim: 'x'}")));
        things.updateOne(eq(3), unset("claim"));
        things.updateOne(eq(1), set("claim", "x"));
        assertThat(ids(things.find(eq("claim", "x")))).containsExactly(1);
        assertThat(ids(things.find(eq("claim", null)))).containsExactly(2, 3);
        things.deleteOne(eq(2));
        assertThat(ids(things.find(exists("claim")))).containsExactly(1);
    }

    @Test
    default void keepsElementsUniqueAcrossDocuments() {
        var things = collection("{_id: 1, hashes: ['a', 'b']}", "{_id: 2, hashes: ['c']}");
        things.createIndex(json("{hashes: 1}"), unique());
        assertTaken(() -> things.updateOne(eq(2), push("hashes", "a")));
        things.updateOne(eq(1), pull("hashes", "a"));
        things.updateOne(eq(2), push("hashes", "a"));
        assertThat(ids(things.find(eq("hashes", "a")))).containsExactly(2);
        things.insertOne(json("{_id: 3, hashes: []}"));
        things.deleteOne(eq(3));
        things.deleteOne(eq(2));
        things.insertOne(json("{_id: 4, hashes: ['c', 'a']}"));
    }

    @Test
    default void refusesAUniqueIndexOverDuplicates() {
        var things = collection("{_id: 1, a: 1}", "{_id: 2, a: 1}");
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> things.createIndex(json("{a: 1}"), unique()));
        assertThat(things.listIndexes()).hasSize(1);
        things.insertOne(json("{_id: 3, a: 1}"));
    }

    @Test
    default void refusesAnIndexOfTheSameNameThatIsAnother() {
        var things = collection("{_id: 1, a: 1}");
        assertThat(things.createIndex(json("{a: 1}"))).isEqualTo("a_1");
        assertThat(things.createIndex(json("{a: 1}"))).isEqualTo("a_1");
        assertThatExceptionOfType(MongoCommandException.class)
                .isThrownBy(() -> things.createIndex(json("{a: 1}"), unique()));
        things.dropIndex("a_1");
        assertThat(things.createIndex(json("{a: 1}"), unique())).isEqualTo("a_1");
    }

    @Test
    default void dropsIndexesOfOneCollectionOnly() {
        var things = collection("{_id: 1, a: 1}");
        var others = database().getCollection("others");
        others.drop();
        others.createIndex(json("{a: 1}"));
        things.createIndex(json("{a: 1}"));
        things.createIndex(json("{b: 1}"));
        things.dropIndex("a_1");
        assertThat(others.listIndexes()).hasSize(2);
        things.dropIndexes();
        assertThat(things.listIndexes()).hasSize(1);
        assertThat(others.listIndexes()).hasSize(2);
    }

    @Test
    default void answersTheSameWithAndWithoutIndexes() {
        var things = collection(
                "{_id: 1, a: 1, b: ['x', 'y'], c: {d: 5}}",
                "{_id: 2, a: 2, b: 'x'}",
                "{_id: 3, a: [1, 7], c: [{d: 5}, {d: 6}]}",
                "{_id: 4, b: [], c: {d: null}}",
                "{_id: 5, a: 'text', c: {d: {e: 1}}}",
                "{_id: 6, a: null, b: ['z'], c: [{d: 6}, {e: 1}]}",
                "{_id: 7, a: 2.5, b: ['y', 'y']}");
        var before = QUERIES.stream()
                .map(query -> ids(things.find(query).sort(json("{_id: 1}"))))
                .toList();
        for (var index : List.of("{a: 1}", "{b: 1}", "{'c.d': 1}", "{a: 1, b: 1}", "{b: 1, a: -1, 'c.d': 1}")) {
            tryIndex(things, json(index));
            for (int i = 0; i < QUERIES.size(); i++) {
                assertThat(ids(things.find(QUERIES.get(i)).sort(json("{_id: 1}"))))
                        .as("%s with %s", QUERIES.get(i).toBsonDocument(), index)
                        .isEqualTo(before.get(i));
                assertThat(things.countDocuments(QUERIES.get(i)))
                        .isEqualTo(before.get(i).size());
            }
        }
    }

    /** No two arrays in one index: then it just is not there. */
    private static void tryIndex(MongoCollection<Document> things, Document index) {
        try {
            things.createIndex(index);
        } catch (MongoCommandException e) {
            assertThat(e.getErrorMessage()).contains("parallel arrays");
        }
    }

    List<Bson> QUERIES = List.of(
            eq("a", 1),
            eq("a", 2),
            eq("a", null),
            eq("a", List.of(1, 7)),
            in("a", 1, 2, "text"),
            and(gt("a", 1), lt("a", 3)),
            and(gt("a", 2), lt("a", 7)),
            and(gt("a", 1), lt("a", 1.5)),
            gte("a", 2),
            lt("a", 2),
            gt("a", ""),
            eq("b", "x"),
            eq("b", "y"),
            eq("b", List.of()),
            and(eq("a", 2), eq("b", "x")),
            and(eq("b", "x"), gte("a", 1)),
            and(eq("b", "x"), in("a", 1, 2)),
            and(eq("a", 1), eq("b", "y"), eq("c.d", 5)),
            eq("c.d", 5),
            eq("c.d", 6),
            eq("c.d", null),
            eq("c.d", json("{e: 1}")),
            and(in("a", List.of()), eq("b", "x")));
}
