package org.trust360.survey.invitation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One document per link and subject, without a time: {@code {_id, campaign, box, mark}}. */
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
    public void createMissing(Collection<String> draftIds, String campaign) {
        var missing = new HashSet<>(draftIds);
        documents
                .find(in("_id", draftIds))
                .projection(Projections.include("_id"))
                .forEach(document -> missing.remove(document.getString("_id")));
        missing.forEach(id -> create(id, campaign));
    }

    @Override
    public Optional<Draft> find(String draftId) {
        return Optional.ofNullable(documents.find(eq("_id", draftId)).first())
                .map(document -> Draft.of(document.getString("box")));
    }

    @Override
    public Keeping keep(String draftId, String box, @Nullable String replaces) {
        var mark = Drafts.markOf(box);
        var kept = documents.updateOne(
                and(eq("_id", draftId), in("mark", replaces, mark)), combine(set("box", box), set("mark", mark)));
        if (kept.getMatchedCount() == 1) {
            return new Keeping.Kept(mark);
        }
        return find(draftId).isPresent() ? new Keeping.Overtaken() : new Keeping.NoSuchDraft();
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
