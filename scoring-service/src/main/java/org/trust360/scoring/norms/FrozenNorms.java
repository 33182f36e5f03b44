package org.trust360.scoring.norms;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.bson.Document;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.scoring.campaign.NormsDocument;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.Norms;

/** The norms that campaigns gave; each once, for good. */
public final class FrozenNorms {

    private final MongoCollection<Document> norms;

    public FrozenNorms(MongoDatabase database) {
        this.norms = database.getCollection("norms");
        RequiredIndex.plain(norms, "questionnaire", "version");
    }

    /** Keeps the norms, unless some of that id are there. One write, so no race. */
    public void freeze(Norms made, Questionnaire questionnaire, Instant closedAt) {
        try {
            norms.insertOne(NormsDocument.write(made)
                    .append("questionnaire", questionnaire.id())
                    .append("version", questionnaire.version())
                    .append("closedAt", closedAt.toString()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    public Optional<Norms> find(String id) {
        return Optional.ofNullable(norms.find(eq("_id", id)).first()).map(NormsDocument::read);
    }

    /** The norms of exactly this questionnaire from the campaign that closed last before that moment. */
    public Optional<Norms> latest(Questionnaire questionnaire, Instant before) {
        return norms
                .find(and(eq("questionnaire", questionnaire.id()), eq("version", questionnaire.version())))
                .into(new ArrayList<>())
                .stream()
                .filter(found -> closedAt(found).isBefore(before))
                .max(Comparator.comparing(FrozenNorms::closedAt).thenComparing(found -> found.getString("_id")))
                .map(NormsDocument::read);
    }

    private static Instant closedAt(Document found) {
        return Instant.parse(found.getString("closedAt"));
    }
}
