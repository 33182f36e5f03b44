package org.trust360.store.wire;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Indexes narrow a query to few documents: no more than these are decoded and compared. */
class IndexChoiceTests {

    private final OrderedIndex id = index(true, "_id");
    private final OrderedIndex byCampaign = index(false, "campaign", "subject");
    private final OrderedIndex byTag = index(false, "tags");
    private final List<OrderedIndex> indexes = List.of(id, byCampaign, byTag);

    IndexChoiceTests() {
        for (int i = 0; i < 100; i++) {
            var document = new Document("_id", i)
                    .append("campaign", i / 10)
                    .append("subject", i % 10)
                    .append("tags", List.of(i, i + 1000));
            for (var index : indexes) {
                index.prepareAdd(document, (long) i);
                index.apply();
            }
        }
    }

    private static OrderedIndex index(boolean unique, String... fields) {
        var keys = Arrays.stream(fields).map(field -> new IndexKey(field, true)).toList();
        return new OrderedIndex(String.join("_", fields), keys, false, unique);
    }

    private IndexChoice choice(Document query) {
        return requireNonNull(IndexChoice.best(indexes, query));
    }

    @Test
    void findsOneDocumentByAUniqueIndexWhateverElseIsAsked() {
        var choice = choice(new Document("campaign", 3).append("_id", 37).append("rev", 5));
        assertThat(choice.index()).isSameAs(id);
        assertThat(choice.positions()).containsExactly(37L);
    }

    @Test
    void usesLeadingFieldsInTheOrderOfTheIndex() {
        assertThat(choice(new Document("campaign", 3)).positions()).hasSize(10);
        assertThat(choice(new Document("subject", 4).append("campaign", 3)).positions())
                .containsExactly(34L);
        assertThat(IndexChoice.best(indexes, new Document("subject", 4))).isNull();
    }

    @Test
    void usesARangeOrSeveralValuesAfterTheLeadingFields() {
        var range = new Document("$gte", 3).append("$lt", 6);
        assertThat(choice(new Document("campaign", 3).append("subject", range)).positions())
                .containsExactly(33L, 34L, 35L, 36L);
        assertThat(choice(new Document("campaign", new Document("$in", List.of(9, 1))))
                        .positions())
                .hasSize(20)
                .startsWith(90L);
        assertThat(choice(new Document("_id", new Document("$lte", 2))).positions())
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void usesOneEndOfARangeOverArrays() {
        var range = new Document("$gt", 1098).append("$lt", 3);
        assertThat(choice(new Document("tags", range)).positions()).containsExactlyInAnyOrder(98L, 99L);
    }

    @Test
    void leavesToTheWholeCollectionWhatItCannotBound() {
        assertThat(IndexChoice.best(indexes, new Document("_id", null))).isNull();
        assertThat(IndexChoice.best(indexes, new Document("_id", new Document("$ne", 3))))
                .isNull();
        assertThat(IndexChoice.best(indexes, new Document("$or", List.of(new Document("_id", 3)))))
                .isNull();
    }

    @Test
    void usesBothEndsOfARangeThatOneElementOfAnArrayLiesIn() {
        var words = index(false, "words.is");
        for (int i = 0; i < 100; i++) {
            var parts = List.of(new Document("is", i), new Document("is", i + 1000));
            words.prepareAdd(new Document("words", parts), (long) i);
            words.apply();
        }
        var range = new Document("$gte", 3).append("$lt", 6);
        var element = new Document("words", new Document("$elemMatch", new Document("is", range)));

        assertThat(requireNonNull(IndexChoice.best(List.of(words), element)).positions())
                .containsExactly(3L, 4L, 5L, 6L);
    }

    @Test
    void knowsWhereSortingIsNotNeeded() {
        var from = new Document("$gt", 3);

        assertThat(choice(new Document("_id", from)).isOrderedBy("_id")).isTrue();
        assertThat(choice(new Document("_id", from)).isOrderedBy("campaign")).isFalse();
        assertThat(choice(new Document("campaign", 3)).isOrderedBy("subject")).isTrue();
        assertThat(choice(new Document("campaign", 3).append("subject", from)).isOrderedBy("subject"))
                .isTrue();
        assertThat(choice(new Document("campaign", from)).isOrderedBy("subject"))
                .isFalse();
        assertThat(choice(new Document("_id", new Document("$in", List.of(5, 3))))
                        .isOrderedBy("_id"))
                .isFalse();
        assertThat(choice(new Document("tags", from)).isOrderedBy("tags")).isFalse();
    }
}
