package org.trust360.survey.coaching;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.delivery.store.RequiredIndex;

/** One document per campaign and subject, {@code {_id, campaign, subject, coach, version, untold, outbox}}; untold is the campaign. */
final class MongoCoaches implements Coaches {

    private final MongoCollection<Document> documents;
    private final CoachOutbox outbox;

    MongoCoaches(MongoCollection<Document> documents, CoachOutbox outbox) {
        this.documents = documents;
        this.outbox = outbox;
        RequiredIndex.plain(documents, "campaign");
        RequiredIndex.sparse(documents, "coach");
        RequiredIndex.sparse(documents, "untold");
    }

    @Override
    public void assign(String campaign, String subject, Optional<String> coach) {
        var assigned = false;
        while (!assigned) {
            var found = Optional.ofNullable(
                    documents.find(eq("_id", id(campaign, subject))).first());
            if (found.map(MongoCoaches::coach).equals(Optional.of(coach)) || (found.isEmpty() && coach.isEmpty())) {
                return;
            }
            int version = found.map(document -> document.getInteger("version")).orElse(0) + 1;
            var change = new CoachOutbox.Change(campaign, subject, coach.orElse(null), version);
            assigned = found.isEmpty() ? isInserted(change) : isUpdated(change);
        }
    }

    private boolean isInserted(CoachOutbox.Change change) {
        var document = new Document("_id", id(change.campaign(), change.subject()))
                .append("campaign", change.campaign())
                .append("subject", change.subject())
                .append("coach", change.coach())
                .append("version", change.version())
                .append("untold", change.campaign());
        try {
            documents.insertOne(Outbox.into(document, List.of(outbox.told(change))));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean isUpdated(CoachOutbox.Change change) {
        var coach = change.coach();
        return documents
                        .updateOne(
                                and(
                                        eq("_id", id(change.campaign(), change.subject())),
                                        eq("version", change.version() - 1)),
                                combine(
                                        coach == null ? unset("coach") : set("coach", coach),
                                        coach == null ? unset("untold") : set("untold", change.campaign()),
                                        set("version", change.version()),
                                        Outbox.append(outbox.told(change))))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public Set<String> among(Collection<String> people) {
        return documents.distinct("coach", in("coach", people), String.class).into(new HashSet<>());
    }

    @Override
    public Map<String, String> of(String campaign) {
        var coaches = new HashMap<String, String>();
        documents
                .find(and(eq("campaign", campaign), exists("coach")))
                .forEach(document -> coaches.put(document.getString("subject"), document.getString("coach")));
        return coaches;
    }

    @Override
    public Optional<String> find(String campaign, String subject) {
        return Optional.ofNullable(
                        documents.find(eq("_id", id(campaign, subject))).first())
                .flatMap(MongoCoaches::coach);
    }

    @Override
    public List<Coached> coachedBy(String coach) {
        return documents
                .find(eq("coach", coach))
                .map(document -> new Coached(document.getString("campaign"), document.getString("subject")))
                .into(new ArrayList<>());
    }

    @Override
    public Set<String> untold() {
        return documents.distinct("untold", String.class).into(new HashSet<>());
    }

    @Override
    public Set<String> untold(String campaign) {
        return documents
                .find(eq("untold", campaign))
                .projection(include("coach"))
                .map(MongoCoaches::coach)
                .into(new HashSet<>())
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    @Override
    public void told(String campaign, String coach) {
        documents.updateMany(and(eq("untold", campaign), eq("coach", coach)), unset("untold"));
    }

    private static Optional<String> coach(Document document) {
        return Optional.ofNullable(document.getString("coach"));
    }

    private static String id(String campaign, String subject) {
        return campaign + ":" + subject;
    }
}
