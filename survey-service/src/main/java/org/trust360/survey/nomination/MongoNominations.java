package org.trust360.survey.nomination;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.store.RequiredIndex;

/** One document per subject and campaign; {@code rev} keeps two who change it apart. */
final class MongoNominations implements NominationBook {

    private final MongoCollection<Document> documents;

    MongoNominations(MongoCollection<Document> documents) {
        this.documents = documents;
        RequiredIndex.plain(documents, "campaign");
        RequiredIndex.plain(documents, "subject");
        RequiredIndex.plain(documents, "approver");
        RequiredIndex.plain(documents, "campaign", "proposals.rater");
        RequiredIndex.plain(documents, "proposals.rater");
    }

    @Override
    public void enter(Nomination nomination) {
        try {
            documents.insertOne(NominationDocument.of(nomination)
                    .append("_id", nomination.id())
                    .append("campaign", nomination.campaign())
                    .append("subject", nomination.subject())
                    .append("approver", nomination.approver().orElse(""))
                    .append("rev", nomination.revision()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public Optional<Nomination> find(String campaign, String subject) {
        return all(eq("_id", Nomination.idOf(campaign, subject))).stream().findFirst();
    }

    @Override
    public List<Nomination> ofSubject(String subject) {
        return all(eq("subject", subject));
    }

    @Override
    public List<Nomination> ofApprover(String approver) {
        return all(eq("approver", approver));
    }

    @Override
    public Set<String> approvers(String campaign) {
        var approvers = documents
                .distinct("approver", eq("campaign", campaign), String.class)
                .into(new HashSet<>());
        approvers.remove("");
        return approvers;
    }

    @Override
    public List<Nomination> page(String campaign, String behind, boolean onlyOpen, int size) {
        var mine = and(eq("campaign", campaign), gt("_id", Nomination.idOf(campaign, behind)));
        return documents
                .find(onlyOpen ? and(mine, gt("open", 0)) : mine)
                .sort(Sorts.ascending("_id"))
                .limit(size)
                .map(NominationDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public List<Nomination> findAll(String campaign, Collection<String> subjects) {
        return all(in(
                "_id",
                subjects.stream().map(one -> Nomination.idOf(campaign, one)).toList()));
    }

    @Override
    public List<String> subjects(String campaign, boolean onlyOpen) {
        var mine = eq("campaign", campaign);
        return documents
                .find(onlyOpen ? and(mine, gt("open", 0)) : mine)
                .projection(Projections.include("subject"))
                .map(document -> document.getString("subject"))
                .into(new ArrayList<>());
    }

    @Override
    public List<Nomination> naming(String campaign, Collection<String> raters) {
        return raters.isEmpty() ? List.of() : all(and(eq("campaign", campaign), in("proposals.rater", raters)));
    }

    @Override
    public List<Nomination> naming(Collection<String> raters) {
        return raters.isEmpty() ? List.of() : all(in("proposals.rater", raters));
    }

    @Override
    public Optional<Nomination> change(
            String campaign, String subject, Function<Nomination, Optional<Nomination>> change) {
        for (var before = find(campaign, subject); before.isPresent(); before = find(campaign, subject)) {
            var after = change.apply(before.get());
            if (after.isEmpty() || isReplaced(before.get(), after.get())) {
                return after;
            }
        }
        return Optional.empty();
    }

    private boolean isReplaced(Nomination before, Nomination after) {
        var update = new ArrayList<Bson>();
        NominationDocument.of(after).forEach((field, value) -> update.add(set(field, value)));
        update.add(set("rev", before.revision() + 1));
        return documents
                        .updateOne(and(eq("_id", before.id()), eq("rev", before.revision())), combine(update))
                        .getMatchedCount()
                == 1;
    }

    private List<Nomination> all(Bson filter) {
        return documents.find(filter).map(NominationDocument::read).into(new ArrayList<>());
    }
}
