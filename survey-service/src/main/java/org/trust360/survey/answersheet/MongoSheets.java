package org.trust360.survey.answersheet;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/**
 * One document per version:
 * {@code {_id: "sheet.version.content", collection, relationship, day, answers: [{item, value}], comments: {item: box}}};
 * comments only where there are any.
 */
final class MongoSheets implements Sheets {

    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

    private final MongoCollection<Document> documents;

    MongoSheets(MongoCollection<Document> documents) {
        this.documents = documents;
        documents.createIndex(Indexes.ascending("collection"));
    }

    @Override
    public void write(List<AnswerSheet> sheets) {
        var writes = sheets.stream()
                .map(sheet -> new ReplaceOneModel<>(eq("_id", sheet.member().storedAs()), document(sheet), OR_INSERT))
                .toList();
        documents.bulkWrite(writes, IN_ANY_ORDER);
    }

    /** The day is part of the condition: a sheet that is just being handed in again has got today's, and stays. */
    @Override
    public long removeAllBut(SheetCollection collection, LocalDate writtenBefore) {
        var counting = counting(collection);
        long removed = 0;
        var old = and(eq("collection", collection.id().toString()), lt("day", writtenBefore.toString()));
        for (var sheet : documents.find(old).projection(Projections.include("_id"))) {
            var id = sheet.getString("_id");
            if (!counting.contains(id)) {
                removed += documents
                        .deleteOne(and(eq("_id", id), lt("day", writtenBefore.toString())))
                        .getDeletedCount();
            }
        }
        return removed;
    }

    private static Set<String> counting(SheetCollection collection) {
        return collection.members().stream().map(Member::storedAs).collect(Collectors.toSet());
    }

    private static Document document(AnswerSheet sheet) {
        var answers = sheet.answers().list().stream()
                .map(answer -> new Document("item", answer.item()).append("value", answer.value()))
                .toList();
        var document = new Document("_id", sheet.member().storedAs())
                .append("collection", sheet.collection().toString())
                .append("relationship", sheet.relationship().word())
                .append("day", sheet.day().toString())
                .append("answers", answers);
        var boxes = sheet.comments().boxes();
        return boxes.isEmpty() ? document : document.append("comments", new Document(Map.copyOf(boxes)));
    }
}
