package org.trust360.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** What every part of the store's contract needs: a database, and a way to say documents briefly. */
interface Connected {

    MongoDatabase database();

    /** A collection nobody has used in this test. */
    default MongoCollection<Document> collection() {
        var collection = database().getCollection("things");
        collection.drop();
        return collection;
    }

    /** A collection with these documents, in this order. */
    default MongoCollection<Document> collection(String... documents) {
        var collection = collection();
        collection.insertMany(List.of(documents).stream().map(Document::parse).toList());
        return collection;
    }

    /** A collection with documents {@code {_id: 0, n: 0}} to {@code {_id: count - 1, n: count - 1}}. */
    default MongoCollection<Document> numbered(int count) {
        var collection = collection();
        collection.insertMany(IntStream.range(0, count)
                .mapToObj(i -> new Document("_id", i).append("n", i))
                .toList());
        return collection;
    }

    static Document json(String document) {
        return Document.parse(document);
    }

    static List<Object> ids(Iterable<Document> documents) {
        return StreamSupport.stream(documents.spliterator(), false)
                .map(document -> document.get("_id"))
                .toList();
    }
}
