package org.trust360.scoring.organisation.closing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.trust360.scoring.organisation.OrganisationFigures;

/** The figures of campaigns as they were made once and for all; byte for byte what HR gets. */
public final class FrozenFigures {

    private final MongoCollection<Document> figures;

    public FrozenFigures(MongoDatabase database) {
        this.figures = database.getCollection("organisation");
    }

    /** Keeps the figures, unless some of their campaign are there. One write, so no race. */
    void freeze(OrganisationFigures made) {
        try {
            figures.insertOne(new Document("_id", made.campaign())
                    .append("closedOn", String.valueOf(made.closedOn()))
                    .append("json", OrganisationJson.write(made)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** Those of the campaigns that closed last, the latest first. */
    public List<OrganisationFigures> latest(int most) {
        return figures.find()
                .sort(descending("closedOn", "_id"))
                .limit(most)
                .map(found -> OrganisationJson.read(found.getString("json")))
                .into(new ArrayList<>());
    }

    public Optional<String> find(String campaign) {
        return Optional.ofNullable(figures.find(eq("_id", campaign)).first()).map(found -> found.getString("json"));
    }
}
