package org.trust360.survey.answerimport;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;

/** {@code {_id: campaign, key}}, in the database that has neither names nor answers. */
final class MongoImportKeys implements ImportKeys {

    private final MongoCollection<Document> documents;

    MongoImportKeys(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public ImportKey of(String campaign) {
        var known = documents.find(eq("_id", campaign)).first();
        if (known != null) {
            return new ImportKey(known.getString("key"));
        }
        add(campaign, ImportKey.random());
        return of(campaign);
    }

    /** Where two ask at once, the first key stays and both read it. */
    private void add(String campaign, ImportKey key) {
        try {
            documents.insertOne(new Document("_id", campaign).append("key", key.text()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Set<String> campaigns() {
        return documents.distinct("_id", String.class).into(new HashSet<>());
    }

    @Override
    public void remove(String campaign) {
        documents.deleteOne(eq("_id", campaign));
    }
}
