package org.trust360.scoring.norms;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.NormsDocument;
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.Norms;

/** Which norms a campaign gave, and of which it is known that it gave none; each once, for good. */
public final class FrozenNorms {

    private final MongoCollection<Document> norms;

    public FrozenNorms(MongoDatabase database) {
        this.norms = database.getCollection("norms");
    }

    /** Keeps what a campaign gave, null for nothing, unless that is known. One write, so no race. */
    public void freeze(Campaign campaign, @Nullable Norms made) {
        var stored = made == null ? new Document("_id", campaign.id()) : NormsDocument.write(made);
        try {
            norms.insertOne(
                    stored.append("questionnaire", campaign.questionnaire().id())
                            .append("version", campaign.questionnaire().version()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Whether it is known what the campaign gave. */
    boolean isDecided(String campaign) {
        return norms.find(eq("_id", campaign)).first() != null;
    }

    public Optional<Norms> find(String campaign) {
        return Optional.ofNullable(norms.find(eq("_id", campaign)).first())
                .filter(found -> found.containsKey("leaders"))
                .map(NormsDocument::read);
    }

    /** As {@link #find}, where exactly this questionnaire was asked. */
    Optional<Norms> find(String campaign, Questionnaire questionnaire) {
        return Optional.ofNullable(norms.find(eq("_id", campaign)).first())
                .filter(found -> found.containsKey("leaders"))
                .filter(found -> questionnaire.id().equals(found.getString("questionnaire"))
                        && questionnaire.version() == found.getInteger("version"))
                .map(NormsDocument::read);
    }
}
