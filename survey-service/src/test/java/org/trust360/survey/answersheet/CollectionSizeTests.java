package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.survey.answersheet.Sample.offer;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.answersheet.Acceptance.Accepted;

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
