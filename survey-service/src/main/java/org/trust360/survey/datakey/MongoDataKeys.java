package org.trust360.survey.datakey;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.Base64;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.events.seal.DataKey;

/**
 * One document per subject and campaign, in a database of its own: {@code {_id: "campaign:subject", wrapped}}. Of an
 * erased key {@code {_id, erased: true}} stays, so that no other comes in its place.
 */
final class MongoDataKeys implements DataKeys {

    private final MongoCollection<Document> documents;
    private final DataKey master;

    MongoDataKeys(MongoCollection<Document> documents, DataKey master) {
        this.documents = documents;
        this.master = master;
    }

    @Override
    public Optional<byte[]> secret(String campaign, String subject) {
        var id = campaign + ":" + subject;
        var stored = find(id);
        return unwrapped(id, stored == null ? made(id) : stored);
    }

    @Override
    public void erase(String campaign, String subject) {
        documents.updateOne(
                eq("_id", campaign + ":" + subject),
                combine(unset("wrapped"), set("erased", true)),
                new UpdateOptions().upsert(true));
    }

    private @Nullable Document find(String id) {
        return documents.find(eq("_id", id)).first();
    }

    private Optional<byte[]> unwrapped(String id, Document stored) {
        return Optional.ofNullable(stored.getString("wrapped"))
                .map(wrapped -> master.open(Base64.getDecoder().decode(wrapped), id));
    }

    /** Of several that are made at once the first one stored is the key. */
    private Document made(String id) {
        var wrapped = Base64.getEncoder().encodeToString(master.seal(DataKey.random(), id));
        var made = new Document("_id", id).append("wrapped", wrapped);
        try {
            documents.insertOne(made);
            return made;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return Optional.ofNullable(find(id)).orElseThrow();
    }
}
