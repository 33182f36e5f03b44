package org.trust360.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.trust360.store.Connected.ids;
import static org.trust360.store.Connected.json;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** How documents are written: what the services rely on, of any store. */
interface WritesContract extends Connected {

    UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @Test
    default void refusesASecondDocumentWithTheSameId() {
        var things = collection("{_id: 'a', n: 1}");
        assertThatExceptionOfType(MongoWriteException.class)
                .isThrownBy(() -> things.insertOne(json("{_id: 'a', n: 2}")))
                .matches(e -> e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY)
                .withMessageContaining("E11000");
        assertThat(things.find()).containsExactly(json("{_id: 'a', n: 1}"));
    }

    @Test
    default void countsWhatAnUnorderedInsertTookIn() {
        var things = collection("{_id: 2}");
        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(
                        List.of(json("{_id: 1}"), json("{_id: 2}"), json("{_id: 3}")),
                        new InsertManyOptions().ordered(false)));
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(failure.getWriteErrors()).singleElement().matches(error -> error.getIndex() == 1);
        assertThat(ids(things.find())).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    default void stopsAnOrderedInsertAtTheFirstError() {
        var things = collection("{_id: 2}");
        var failure = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(List.of(json("{_id: 1}"), json("{_id: 2}"), json("{_id: 3}"))));
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(1);
        assertThat(ids(things.find())).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    default void stopsAnOrderedUpdateAtTheFirstError() {
        var things = collection("{_id: 1, u: 1}", "{_id: 2, u: 2}", "{_id: 3, u: 3}");
        things.createIndex(json("{u: 1}"), new IndexOptions().unique(true));
        List<UpdateOneModel<Document>> updates = List.of(
                new UpdateOneModel<>(eq(1), set("x", true)),
                new UpdateOneModel<>(eq(2), set("u", 1)),
                new UpdateOneModel<>(eq(3), set("x", true)));
        var failure = catchThrowableOfType(MongoBulkWriteException.class, () -> things.bulkWrite(updates));
        assertThat(failure.getWriteErrors()).singleElement().matches(error -> error.getIndex() == 1);
        assertThat(ids(things.find(eq("x", true)))).containsExactly(1);

        assertThatExceptionOfType(MongoBulkWriteException.class)
                .isThrownBy(() -> things.bulkWrite(updates, new BulkWriteOptions().ordered(false)));
        assertThat(ids(things.find(eq("x", true)))).containsExactly(1, 3);
    }

    @Test
    default void setsAndRemovesFields() {
        var things = collection("{_id: 1, a: 1, b: {c: 2, d: 3}}");
        var result = things.updateOne(eq(1), combine(set("b.c", 5), unset("a"), set("e.f", "new")));
        assertThat(result.getMatchedCount()).isEqualTo(1);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(things.find()).containsExactly(json("{_id: 1, b: {c: 5, d: 3}, e: {f: 'new'}}"));
    }

    @Test
    default void pushesAndPullsElements() {
        var things = collection("{_id: 1}");
        things.updateOne(eq(1), push("box", json("{id: 'b'}")));
        things.updateOne(
                eq(1),
                pushEach(
                        "box",
                        List.of(json("{id: 'c'}"), json("{id: 'a'}")),
                        new PushOptions().sortDocument(json("{id: 1}"))));
        assertThat(things.find()).containsExactly(json("{_id: 1, box: [{id: 'a'}, {id: 'b'}, {id: 'c'}]}"));
        things.updateOne(eq(1), pull("box", json("{id: 'b'}")));
        assertThat(things.find()).containsExactly(json("{_id: 1, box: [{id: 'a'}, {id: 'c'}]}"));
    }

    @Test
    default void updatesAnElementThatTheQueryFound() {
        var things = collection("{_id: 1, raters: [{id: 'x', done: false}, {id: 'y', done: false}]}");
        things.updateOne(and(eq(1), eq("raters.id", "y")), set("raters.$.done", true));
        assertThat(things.find())
                .containsExactly(json("{_id: 1, raters: [{id: 'x', done: false}, {id: 'y', done: true}]}"));
    }

    @Test
    default void insertsWhereNothingMatches() {
        var things = collection("{_id: 1}");
        var inserted = things.updateOne(eq("key"), combine(setOnInsert("first", 1), set("last", 1)), UPSERT);
        assertThat(inserted.getUpsertedId()).isNotNull();
        assertThat(inserted.getMatchedCount()).isZero();
        var updated = things.updateOne(eq("key"), combine(setOnInsert("first", 2), set("last", 2)), UPSERT);
        assertThat(updated.getUpsertedId()).isNull();
        assertThat(things.find(eq("key"))).containsExactly(json("{_id: 'key', first: 1, last: 2}"));
    }

    @Test
    default void updatesManyAndCountsWhatChanged() {
        var things = collection("{_id: 1, n: 1}", "{_id: 2, n: 2}", "{_id: 3, n: 1, s: 'x'}");
        var result = things.updateMany(eq("n", 1), set("s", "x"));
        assertThat(result.getMatchedCount()).isEqualTo(2);
        assertThat(result.getModifiedCount()).isEqualTo(1);
        assertThat(things.countDocuments(eq("s", "x"))).isEqualTo(2);
    }

    @Test
    default void writesOnlyOverTheRevisionItRead() {
        var things = collection("{_id: 1, rev: 1}");
        var update = combine(set("rev", 2), set("state", "closed"));
        assertThat(things.updateOne(and(eq(1), eq("rev", 1)), update).getModifiedCount())
                .isEqualTo(1);
        assertThat(things.updateOne(and(eq(1), eq("rev", 1)), update).getMatchedCount())
                .isZero();
    }

    @Test
    default void findsAndUpdatesOne() {
        var things = collection("{_id: 1, n: 2, s: 'a'}", "{_id: 2, n: 1, s: 'a'}");
        var smallestFirst = new FindOneAndUpdateOptions().sort(json("{n: 1}"));
        assertThat(things.findOneAndUpdate(eq("s", "a"), set("s", "b"), smallestFirst))
                .isEqualTo(json("{_id: 2, n: 1, s: 'a'}"));
        assertThat(things.findOneAndUpdate(
                        eq("s", "a"), set("s", "b"), smallestFirst.returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(json("{_id: 1, n: 2, s: 'b'}"));
        assertThat(things.findOneAndUpdate(eq("s", "a"), set("s", "b"))).isNull();
        assertThat(things.findOneAndUpdate(
                        eq("c"),
                        set("n", 3),
                        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)))
                .isEqualTo(json("{_id: 'c', n: 3}"));
    }

    @Test
    default void replacesAndDeletes() {
        var things = collection("{_id: 1, n: 1}", "{_id: 2, n: 1}", "{_id: 3, n: 3}");
        things.replaceOne(eq(1), json("{m: 5}"));
        assertThat(things.find(eq(1))).containsExactly(json("{_id: 1, m: 5}"));
        things.replaceOne(eq(4), json("{m: 6}"), new ReplaceOptions().upsert(true));
        assertThat(things.find(eq(4))).containsExactly(json("{_id: 4, m: 6}"));
        assertThat(things.deleteOne(eq("n", 1)).getDeletedCount()).isEqualTo(1);
        assertThat(things.deleteMany(new Document()).getDeletedCount()).isEqualTo(3);
        assertThat(things.deleteOne(eq(1)).getDeletedCount()).isZero();
        assertThat(things.countDocuments()).isZero();
    }
}
