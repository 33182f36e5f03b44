package org.trust360.scoring.commitment;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.OptionalInt;
import org.bson.Document;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.scoring.journey.Journey;

/**
 * The experiments of all leaders, one document per way from a report: {@code {_id, campaign, subject, revision, days,
 * list: [{id, state, sealed}]}}.
 */
@Repository
public class Commitments {

    /** Below this many a median would tell of somebody. */
    private static final int LEAST_FOR_MEDIAN = 3;

    private final MongoCollection<Document> documents;

    Commitments(MongoDatabase database) {
        this.documents = database.getCollection("commitments");
        RequiredIndex.plain(documents, "campaign");
    }

    /**
     * How a campaign goes on, without names.
     *
     * @param leaders who have taken on an experiment at least once
     * @param medianDays from the release of their report to their first one; empty for fewer than 3 leaders
     */
    public record Begun(int leaders, OptionalInt medianDays) {}

    public Begun count(String campaign) {
        var days = documents
                .find(eq("campaign", campaign))
                .projection(Projections.include("days"))
                .map(document -> document.getInteger("days"))
                .into(new ArrayList<>());
        days.sort(null);
        int leaders = days.size();
        return leaders < LEAST_FOR_MEDIAN
                ? new Begun(leaders, OptionalInt.empty())
                : new Begun(
                        leaders, OptionalInt.of(Math.ceilDiv(days.get((leaders - 1) / 2) + days.get(leaders / 2), 2)));
    }

    /** @param daysSoFar since the release, which stay with the first experiment */
    CommitmentDocument read(Journey journey, int daysSoFar) {
        return CommitmentDocument.of(documents.find(eq("_id", journey.id())).first(), daysSoFar);
    }

    /** False where somebody wrote since it was read; nothing was changed then. */
    boolean write(Journey journey, CommitmentDocument changed) {
        return changed.revision() == 0 ? isInserted(journey, changed) : isUpdated(journey, changed);
    }

    private boolean isInserted(Journey journey, CommitmentDocument changed) {
        try {
            documents.insertOne(new Document("_id", journey.id())
                    .append("campaign", journey.campaign())
                    .append("subject", journey.subject())
                    .append("revision", 1)
                    .append("days", changed.days())
                    .append("list", changed.list()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean isUpdated(Journey journey, CommitmentDocument changed) {
        return documents
                        .updateOne(
                                and(eq("_id", journey.id()), eq("revision", changed.revision())),
                                combine(set("revision", changed.revision() + 1), set("list", changed.list())))
                        .getMatchedCount()
                == 1;
    }
}
