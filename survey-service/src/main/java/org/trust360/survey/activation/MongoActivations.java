package org.trust360.survey.activation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** {@code {_id: hash, personId, expires}}. */
final class MongoActivations implements Activations {

    private final MongoCollection<Document> documents;

    MongoActivations(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public void add(String tokenHash, String person, Instant expires) {
        documents.insertOne(
                new Document("_id", tokenHash).append("personId", person).append("expires", Date.from(expires)));
    }

    @Override
    public Optional<String> find(String tokenHash, Instant now) {
        return Optional.ofNullable(documents.find(eq("_id", tokenHash)).first())
                .filter(document -> document.getDate("expires").toInstant().isAfter(now))
                .map(document -> document.getString("personId"));
    }

    @Override
    public void removeExpired(Instant now) {
        documents.deleteMany(lte("expires", Date.from(now)));
    }
}
