package org.trust360.scoring.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.delivery.store.RequiredIndex;

/** Who coaches whom. The highest version of an assignment counts, in whatever order they are heard of. */
public final class Coaches {

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> coaches;

    public Coaches(MongoDatabase database) {
        this.coaches = database.getCollection("coaches");
        RequiredIndex.sparse(coaches, "coach");
    }

    /**
     * An assignment.
     *
     * @param coach null where the leader has no coach any more
     */
    public record Assignment(
            String campaign, String subject, @Nullable String coach, int version) {}

    /** Keeps the assignment, unless the same or a higher version of it is there. */
    public void keep(Assignment assignment) {
        var id = id(assignment.campaign(), assignment.subject());
        var document = new Document("_id", id)
                .append("campaign", assignment.campaign())
                .append("subject", assignment.subject())
                .append("version", assignment.version());
        if (assignment.coach() != null) {
            document.append("coach", assignment.coach());
        }
        try {
            coaches.replaceOne(and(eq("_id", id), lt("version", assignment.version())), document, UPSERT);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    public Optional<String> find(String campaign, String subject) {
        return Optional.ofNullable(
                        coaches.find(eq("_id", id(campaign, subject))).first())
                .map(document -> document.getString("coach"));
    }

    /** Whom somebody coaches. */
    public List<Assignment> of(String coach) {
        return coaches.find(eq("coach", coach))
                .map(document -> new Assignment(
                        document.getString("campaign"),
                        document.getString("subject"),
                        document.getString("coach"),
                        document.getInteger("version")))
                .into(new ArrayList<>());
    }

    private static String id(String campaign, String subject) {
        return campaign + ":" + subject;
    }
}
