package org.trust360.survey.invitation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/** One document per link and subject, without a time: {@code {_id, campaign, box}}. */
final class MongoDrafts implements Drafts {

    private final MongoCollection<Document> documents;

    MongoDrafts(MongoCollection<Document> documents) {
        this.documents = documents;
        documents.createIndex(Indexes.ascending("campaign"));
    }

    @Override
    public void create(String draftId, String campaign) {
        try {
            documents.insertOne(new Document("_id", draftId).append("campaign", campaign));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<Draft> find(String draftId) {
        return Optional.ofNullable(documents.find(eq("_id", draftId)).first())
                .map(document -> new Draft(document.getString("box")));
    }

    @Override
    public boolean keep(String draftId, String box) {
        return documents.updateOne(eq("_id", draftId), set("box", box)).getMatchedCount() == 1;
    }

    @Override
    public Set<String> campaigns() {
        return documents.distinct("campaign", String.class).into(new HashSet<>());
    }

    @Override
    public void removeAllOf(String campaign) {
        documents.deleteMany(eq("campaign", campaign));
    }
}
