package org.trust360.survey.shareback;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;

/** One document per text, {@code {_id, campaignId, subjectId, sealed}}. */
final class MongoShareBacks implements ShareBackBook {

    private final MongoCollection<Document> documents;

    MongoShareBacks(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    @Override
    public void enter(ShareBack shareBack) {
        try {
            documents.insertOne(new Document("_id", shareBack.id())
                    .append("campaignId", shareBack.campaign())
                    .append("subjectId", shareBack.subject())
                    .append("sealed", shareBack.sealed()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<ShareBack> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first())
                .map(document -> new ShareBack(
                        id,
                        document.getString("campaignId"),
                        document.getString("subjectId"),
                        document.getString("sealed")));
    }
}
