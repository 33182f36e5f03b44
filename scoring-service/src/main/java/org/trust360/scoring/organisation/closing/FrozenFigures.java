package org.trust360.scoring.organisation.closing;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.organisation.OrganisationFigures;
import org.trust360.scoring.organisation.Picture;
import org.trust360.scoring.organisation.ReleasedFigure;

/** The figures of campaigns as they were made once and for all; byte for byte what HR gets. */
public final class FrozenFigures {

    private final MongoCollection<Document> figures;

    public FrozenFigures(MongoDatabase database) {
        this.figures = database.getCollection("organisation");
    }

    /** A campaign that is frozen, as far as a later one on the same themes has to know it. */
    record Past(OrganisationFigures figures, List<String> leaders, List<ReleasedFigure> released) {}

    /** Keeps the figures, unless some of their campaign are there. One write, so no race. */
    void freeze(Picture made, Instant closedAt) {
        try {
            figures.insertOne(new Document("_id", made.figures().campaign())
                    .append("closedAt", closedAt.toString())
                    .append("questionnaire", made.figures().questionnaire().id())
                    .append("released", ReleasedDocument.write(made.released()))
                    .append("json", OrganisationJson.write(made.figures())));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Those of the campaigns that closed last, the latest first. */
    public List<OrganisationFigures> latest(int most) {
        return figures.find()
                .sort(descending("closedAt", "_id"))
                .limit(most)
                .map(found -> OrganisationJson.read(found.getString("json")))
                .into(new ArrayList<>());
    }

    public Optional<String> find(String campaign) {
        return Optional.ofNullable(figures.find(eq("_id", campaign)).first()).map(found -> found.getString("json"));
    }

    /**
     * The campaigns that {@code campaign} may be compared with: the one whose next cycle it is; where HR named none, those
     * with the same questionnaire that closed before, the one it is compared with already first, then the latest.
     */
    List<Past> before(Campaign campaign, Instant closedAt, int most) {
        var previous = campaign.lineage().previous();
        var candidates = previous == null
                ? and(eq("questionnaire", campaign.questionnaire().id()), lt("closedAt", closedAt.toString()))
                : eq("_id", previous);
        return figures.find(and(candidates, exists("released"), freeFor(campaign.id())))
                .sort(descending("next", "closedAt", "_id"))
                .limit(most)
                .map(FrozenFigures::read)
                .into(new ArrayList<>());
    }

    /**
     * Makes {@code next} the one campaign that is compared with {@code campaign}. A second comparison over other leaders
     * would have to be audited together with the first; so there is none.
     *
     * @return whether it is the one, now or since before
     */
    boolean follow(String campaign, String next) {
        return figures.updateOne(and(eq("_id", campaign), freeFor(next)), set("next", next))
                        .getMatchedCount()
                > 0;
    }

    private static Bson freeFor(String next) {
        return or(exists("next", false), eq("next", next));
    }

    private static Past read(Document found) {
        var released = found.get("released", Document.class);
        return new Past(
                OrganisationJson.read(found.getString("json")),
                ReleasedDocument.leaders(released),
                ReleasedDocument.read(released));
    }
}
