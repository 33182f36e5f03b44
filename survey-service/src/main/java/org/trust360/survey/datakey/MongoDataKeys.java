package org.trust360.survey.datakey;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Base64;
import java.util.Optional;
import org.bson.Document;

/** One document per subject and campaign, in a database of its own: {@code {_id: "campaign:subject", wrapped}}. */
final class MongoDataKeys implements DataKeys {

    private final MongoCollection<Document> documents;
    private final DataKey master;

    MongoDataKeys(MongoCollection<Document> documents, DataKey master) {
        this.documents = documents;
        this.master = master;
    }

    @Override
    public DataKey of(String campaign, String subject) {
        var id = campaign + ":" + subject;
        return find(id).orElseGet(() -> make(id));
    }

    private Optional<DataKey> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first())
                .map(document -> Base64.getDecoder().decode(document.getString("wrapped")))
                .map(wrapped -> new DataKey(master.open(wrapped, id)));
    }

    /** Of several that are made at once the first one stored is the key. */
    private DataKey make(String id) {
        var wrapped = Base64.getEncoder().encodeToString(master.seal(DataKey.random(), id));
        try {
            documents.insertOne(new Document("_id", id).append("wrapped", wrapped));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
        return find(id).orElseThrow();
    }
}
