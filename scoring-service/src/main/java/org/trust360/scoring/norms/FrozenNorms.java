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
import org.trust360.scoring.campaign.Questionnaire;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.measure.VariancePrior;

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
            norms.insertOne(write(made)
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
        return Optional.ofNullable(norms.find(eq("_id", id)).first()).map(FrozenNorms::read);
    }

    /** The id of the norms of exactly this questionnaire from the campaign that closed last. */
    public Optional<String> latest(Questionnaire questionnaire) {
        return norms
                .find(and(eq("questionnaire", questionnaire.id()), eq("version", questionnaire.version())))
                .into(new ArrayList<>())
                .stream()
                .max(Comparator.comparing((Document found) -> Instant.parse(found.getString("closedAt")))
                        .thenComparing(found -> found.getString("_id")))
                .map(found -> found.getString("_id"));
    }

    private static Document write(Norms made) {
        var themes = made.themes().stream()
                .map(theme -> new Document("id", theme.id())
                        .append("leaders", theme.leaders())
                        .append("intention", theme.intention())
                        .append("behavior", theme.behavior())
                        .append("perception", theme.perception()))
                .toList();
        return new Document("_id", made.id())
                .append("leaders", made.leaders())
                .append("themes", themes)
                .append("degreesOfFreedom", made.prior().degreesOfFreedom())
                .append("variance", made.prior().variance());
    }

    private static Norms read(Document stored) {
        return new Norms(
                stored.getString("_id"),
                stored.getInteger("leaders"),
                stored.getList("themes", Document.class).stream()
                        .map(theme -> new Norms.Theme(
                                theme.getString("id"),
                                theme.getInteger("leaders"),
                                theme.getDouble("intention"),
                                theme.getDouble("behavior"),
                                theme.getDouble("perception")))
                        .toList(),
                new VariancePrior(stored.getDouble("degreesOfFreedom"), stored.getDouble("variance")));
    }
}
