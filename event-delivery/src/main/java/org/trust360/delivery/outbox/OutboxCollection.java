package org.trust360.delivery.outbox;

import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A bean per collection whose documents carry an outbox; the relay empties them. */
public record OutboxCollection(MongoCollection<Document> documents) {

    String name() {
        return documents.getNamespace().getCollectionName();
    }
}
