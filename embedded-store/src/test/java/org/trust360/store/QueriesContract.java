package org.trust360.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.store.Connected.ids;
import static org.trust360.store.Connected.json;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;

/** How documents are found: what the services rely on, of any store. */
interface QueriesContract extends Connected {

    @Test
    default void comparesValues() {
        var things = numbered(6);
        assertThat(ids(things.find(gt("n", 3)))).containsExactly(4, 5);
        assertThat(ids(things.find(and(gte("n", 1), lt("n", 3))))).containsExactly(1, 2);
        assertThat(ids(things.find(lte("n", 0.5)))).containsExactly(0);
        assertThat(ids(things.find(in("n", 1, 5L, 99)))).containsExactly(1, 5);
        assertThat(ids(things.find(nin("n", 0, 1, 2)))).containsExactly(3, 4, 5);
        assertThat(ids(things.find(or(eq("n", 1), eq(2))))).containsExactly(1, 2);
        assertThat(ids(things.find(ne("n", 0)))).hasSize(5);
        assertThat(ids(things.find(eq("n", 2.0)))).containsExactly(2);
        assertThat(things.find(gt("n", "a"))).isEmpty();
    }

    @Test
    default void tellsMissingFromPresent() {
        var things = collection("{_id: 1}", "{_id: 2, n: null}", "{_id: 3, n: 0}");
        assertThat(ids(things.find(exists("n")))).containsExactly(2, 3);
        assertThat(ids(things.find(exists("n", false)))).containsExactly(1);
        assertThat(ids(things.find(eq("n", null)))).containsExactly(1, 2);
    }

    @Test
    default void looksIntoArrays() {
        var things = collection(
                "{_id: 1, tags: ['x', 'y'], raters: [{id: 'a', done: true}, {id: 'b', done: false}]}",
                "{_id: 2, tags: [], raters: [{id: 'a', done: false}]}",
                "{_id: 3}");
        assertThat(ids(things.find(eq("tags", "y")))).containsExactly(1);
        assertThat(ids(things.find(size("tags", 0)))).containsExactly(2);
        assertThat(ids(things.find(eq("raters.id", "a")))).containsExactly(1, 2);
        assertThat(ids(things.find(elemMatch("raters", and(eq("id", "a"), eq("done", false))))))
                .containsExactly(2);
        assertThat(ids(things.find(exists("tags.0")))).containsExactly(1);
        assertThat(ids(things.find(regex("tags", "^x")))).containsExactly(1);
    }

    @Test
    default void sortsSkipsAndLimits() {
        var things = collection("{_id: 1, a: 2, b: 1}", "{_id: 2, a: 1, b: 1}", "{_id: 3, a: 2, b: 0}", "{_id: 4}");
        assertThat(ids(things.find().sort(ascending("a", "b")))).containsExactly(4, 2, 3, 1);
        assertThat(ids(things.find()
                        .sort(descending("a"))
                        .sort(json("{a: -1, b: 1}"))
                        .skip(1)
                        .limit(2)))
                .containsExactly(1, 2);
        assertThat(ids(things.find().limit(2))).containsExactly(1, 2);
        assertThat(things.find().sort(descending("_id")).first()).isEqualTo(json("{_id: 4}"));
    }

    @Test
    default void showsOnlyTheFieldsAskedFor() {
        var things = collection("{_id: 1, a: {b: 2, c: 3}, d: 4}");
        assertThat(things.find().projection(include("a.b"))).containsExactly(json("{_id: 1, a: {b: 2}}"));
        assertThat(things.find().projection(fields(include("d"), excludeId()))).containsExactly(json("{d: 4}"));
        assertThat(things.find().projection(exclude("a"))).containsExactly(json("{_id: 1, d: 4}"));
    }

    @Test
    default void readsMoreThanOneBatch() {
        var things = numbered(2500);
        assertThat(ids(things.find())).hasSize(2500).doesNotHaveDuplicates();
        assertThat(ids(things.find(gte("n", 100)).batchSize(7).limit(50).skip(3)))
                .hasSize(50)
                .startsWith(103);
        assertThat(ids(things.find().sort(descending("n"))))
                .startsWith(2499, 2498)
                .endsWith(1, 0);
    }

    @Test
    default void readsOnWhileDocumentsChange() {
        var things = numbered(500);
        var seen = new ArrayList<Object>();
        for (var document : things.find().batchSize(10)) {
            seen.add(document.get("_id"));
            things.updateOne(eq(document.get("_id")), new Document("$set", new Document("seen", true)));
        }
        assertThat(seen).hasSize(500).doesNotHaveDuplicates();
        assertThat(things.countDocuments(eq("seen", true))).isEqualTo(500);
    }

    @Test
    default void keepsValuesAsTheyAre() {
        var document = new Document("_id", "ü€\uD83D\uDE00")
                .append("int", 1)
                .append("long", Long.MAX_VALUE)
                .append("double", -0.1)
                .append("decimal", Decimal128.parse("1.10"))
                .append("text", "")
                .append("yes", true)
                .append("nothing", null)
                .append("when", new BsonDateTime(1_700_000_000_123L))
                .append("bytes", new Binary(new byte[] {0, 1, -1}))
                .append("list", List.of(1, List.of(), new Document()))
                .append("part", new Document("of", "it"));
        var things = collection();
        things.insertOne(document);
        assertThat(things.withDocumentClass(BsonDocument.class).find()).containsExactly(document.toBsonDocument());
    }

    @Test
    default void countsAndGroups() {
        var things = collection(
                "{_id: 1, c: 'x', n: 1}", "{_id: 2, c: 'y', n: 2}", "{_id: 3, c: 'x', n: 5}", "{_id: 4, c: 'z', n: 9}");
        assertThat(things.countDocuments()).isEqualTo(4);
        assertThat(things.countDocuments(eq("c", "x"))).isEqualTo(2);
        assertThat(things.countDocuments(eq("c", "nobody"))).isZero();
        assertThat(things.estimatedDocumentCount()).isEqualTo(4);
        assertThat(things.distinct("c", String.class)).containsExactlyInAnyOrder("x", "y", "z");
        assertThat(things.aggregate(List.of(
                        json("{$match: {n: {$lt: 9}}}"),
                        json("{$group: {_id: '$c', sum: {$sum: '$n'}, count: {$sum: 1}}}"),
                        json("{$sort: {_id: 1}}"))))
                .containsExactly(json("{_id: 'x', sum: 6, count: 2}"), json("{_id: 'y', sum: 2, count: 1}"));
    }
}
