package org.trust360.delivery.store;

import com.mongodb.MongoServerException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.RefusedToStart;

/** An index without which a rule does not hold: created at start, and looked at afterwards. */
public final class RequiredIndex {

    private RequiredIndex() {}

    public static void plain(MongoCollection<Document> collection, String... fields) {
        create(collection, new IndexOptions(), fields);
    }

    public static void unique(MongoCollection<Document> collection, String... fields) {
        create(collection, new IndexOptions().unique(true), fields);
    }

    public static void sparse(MongoCollection<Document> collection, String... fields) {
        create(collection, new IndexOptions().sparse(true), fields);
    }

    public static void uniqueSparse(MongoCollection<Document> collection, String... fields) {
        create(collection, new IndexOptions().unique(true).sparse(true), fields);
    }

    private static void create(MongoCollection<Document> collection, IndexOptions options, String... fields) {
        var key = Indexes.ascending(fields);
        try {
            collection.createIndex(key, options);
        } catch (MongoServerException e) {
            throw refused(collection, "cannot be created (error " + e.getCode() + ")", fields);
        }
        if (!exists(collection, key, options.isUnique())) {
            throw refused(collection, "is missing", fields);
        }
    }

    private static boolean exists(MongoCollection<Document> collection, Bson key, boolean unique) {
        var wanted = Document.parse(key.toBsonDocument().toJson());
        for (var index : collection.listIndexes()) {
            if (sameFields(wanted, index.get("key", Document.class))
                    && (!unique || Boolean.TRUE.equals(index.getBoolean("unique")))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameFields(Document wanted, Document found) {
        return wanted.keySet().stream().toList().equals(found.keySet().stream().toList());
    }

    private static RefusedToStart refused(MongoCollection<Document> collection, String fault, String... fields) {
        return new RefusedToStart(
                "The index on %s of %s %s.".formatted(String.join(", ", fields), collection.getNamespace(), fault),
                "Look for duplicates or for an index of the same name with other options, and remove them.");
    }
}
