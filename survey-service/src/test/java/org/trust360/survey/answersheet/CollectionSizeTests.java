package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.answersheet.Sample.offer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.answersheet.Acceptance.Accepted;
import org.trust360.survey.datakey.TestKeys;

/** The largest collection there can be still fits into a document. */
class CollectionSizeTests {

    private static final int LARGEST_DOCUMENT = 16 << 20;
    private static final int CHUNK = 1_000;
    private static final int ITEMS = 25;

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    @Test
    void staysBelowTheLimitOfTheStoreWithAllMembersAndEventsItTakes() {
        var desks = new Desks(STORE.database());
        var id = new CollectionId("c".repeat(32), "s".repeat(32));
        desks.collections.open(id);

        fill(desks, id, 0);
        desks.documents.updateOne(new Document(), new Document("$set", new Document("outbox", List.of())));
        fill(desks, id, SheetCollection.LARGEST / 2);

        var stored = Objects.requireNonNull(desks.documents.find().first());
        assertThat(stored.getList("accepted", Document.class)).hasSizeGreaterThan(SheetCollection.LARGEST * 9 / 10);
        assertThat(size(stored)).isLessThan(LARGEST_DOCUMENT);
    }

    /** The longest comments there can be: the outbox says busy before the document is too large, and nothing is lost. */
    @ParameterizedTest
    @CsvSource({"2, 370, 390", "10, 75, 85"})
    void staysBelowTheLimitOfTheStoreWithAllCommentsItTakes(int items, int least, int most) {
        var database = STORE.database();
        var desks = new Desks(database);
        var seal = new CommentSeal(TestKeys.in(database));
        var id = new CollectionId("c".repeat(32), "s".repeat(32));
        desks.collections.open(id);

        int accepted = 0;
        while (desks.desk().accept(id.campaign(), id.subject(), commented(seal, accepted, items)) instanceof Accepted) {
            accepted++;
        }

        assertThat(accepted).as("what docs/operations.md tells").isBetween(least, most);
        assertThat(desks.desk().accept(id.campaign(), id.subject(), commented(seal, accepted, items)))
                .isEqualTo(new Acceptance.Busy());
        assertThat(desks.events(id)).hasSize(accepted);
        assertThat(size(Objects.requireNonNull(desks.documents.find().first()))).isLessThan(LARGEST_DOCUMENT);
    }

    private static Offer commented(CommentSeal seal, int number, int items) {
        var plain = offer(Fingerprint.of("sheet" + number), 5, ITEMS);
        var longest = "\u20ac".repeat(Comments.LONGEST);
        var comments = new Comments(
                IntStream.range(0, items).boxed().collect(Collectors.toMap(i -> "item" + i, _ -> longest)));
        return new Offer(
                plain.sheetId(), plain.relationship(), plain.answers(), seal.seal("c", "s", plain.sheetId(), comments));
    }

    /** An event that lay there before ids told the number had two at most. */
    @ParameterizedTest
    @CsvSource({"sheet.1, 0", "sheet.12.c, 2", "sheet.1.c1, 1", "sheet.3.c10, 10", "campaign:subject.closed, 0"})
    void tellsFromAnIdHowManyCommentsItsEventCarries(String id, int comments) {
        assertThat(CollectionOutbox.comments(id)).isEqualTo(comments);
    }

    /** As many sheets as the outbox takes. */
    private static void fill(Desks desks, CollectionId id, int from) {
        for (int chunk = from; chunk < from + SheetCollection.LARGEST / 2; chunk += CHUNK) {
            var offers = IntStream.range(chunk, chunk + CHUNK)
                    .mapToObj(i -> offer(Fingerprint.of("sheet" + i), 5, ITEMS))
                    .toList();
            assertThat(desks.desk().accept(id.campaign(), id.subject(), offers)).containsOnly(new Accepted(1));
        }
    }

    private static int size(Document document) {
        try (var buffer = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(buffer)) {
            new DocumentCodec()
                    .encode(writer, document, EncoderContext.builder().build());
            return buffer.getSize();
        }
    }
}
