package org.trust360.survey.invitation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.survey.invitation.Invitation.Declined;
import org.trust360.survey.invitation.Invitation.Task;

/**
 * One document per rater and campaign, {@code {_id, campaignId, raterId, assignments: [{subject, relationship, boundTo,
 * done, declined, said}], declines, outbox}}, and one per link, {@code {_id: hash, invitation, issued}}.
 */
final class MongoInvitationBook implements InvitationBook {

    private static final Bson WITHOUT_EVENTS = Projections.include("campaignId", "raterId", "assignments");

    private final MongoCollection<Document> documents;
    private final MongoCollection<Document> links;
    private final Clock clock;

    MongoInvitationBook(MongoCollection<Document> documents, MongoCollection<Document> links, Clock clock) {
        this.documents = documents;
        this.links = links;
        this.clock = clock;
        documents.createIndex(Indexes.ascending("campaignId"));
        documents.createIndex(Indexes.ascending("campaignId", "declines"));
        documents.createIndex(Indexes.ascending("campaignId", "assignments.subject"));
        links.createIndex(Indexes.ascending("invitation"));
    }

    @Override
    public void enter(Invitation invitation) {
        var document = new Document("_id", invitation.id())
                .append("campaignId", invitation.campaign())
                .append("raterId", invitation.rater())
                .append(
                        "assignments",
                        invitation.tasks().stream().map(InvitationDocument::of).toList());
        Outbox.into(document, List.of(InvitationOutbox.requested(invitation, clock.instant())));
        try {
            documents.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    @Override
    public int count(String campaign) {
        return Math.toIntExact(documents.countDocuments(eq("campaignId", campaign)));
    }

    @Override
    public Optional<Invitation> find(String id) {
        return first(eq("_id", id));
    }

    @Override
    public Optional<Invitation> findByLink(LinkSecret link) {
        return link(link)
                .flatMap(document -> find(document.getString("invitation"))
                        .map(invitation -> isIssued(document) ? invitation.knownTo(link) : invitation));
    }

    @Override
    public boolean isIssued(LinkSecret link) {
        return link(link).filter(MongoInvitationBook::isIssued).isPresent();
    }

    private static boolean isIssued(Document link) {
        return link.getBoolean("issued", false);
    }

    private Optional<Document> link(LinkSecret link) {
        return Optional.ofNullable(links.find(eq("_id", link.invitationHash())).first());
    }

    private Optional<Invitation> first(Bson filter) {
        return Optional.ofNullable(
                        documents.find(filter).projection(WITHOUT_EVENTS).first())
                .map(InvitationDocument::invitation);
    }

    @Override
    public void addLink(String invitation, LinkSecret link) {
        links.insertOne(new Document("_id", link.invitationHash()).append("invitation", invitation));
    }

    @Override
    public void addIssuedLink(String invitation, LinkSecret link) {
        links.insertOne(new Document("_id", link.invitationHash())
                .append("invitation", invitation)
                .append("issued", true));
    }

    @Override
    public boolean bind(Invitation invitation, String subject, LinkSecret link) {
        var hash = link.invitationHash();
        var unboundOrOurs = and(eq("subject", subject), in("boundTo", null, hash));
        var bound = documents.updateOne(
                and(eq("_id", invitation.id()), elemMatch("assignments", unboundOrOurs)),
                set("assignments.$.boundTo", hash));
        return bound.getMatchedCount() == 1;
    }

    @Override
    public void markDone(Invitation invitation, String subject) {
        documents.updateOne(
                and(eq("_id", invitation.id()), eq("assignments.subject", subject)),
                combine(set("assignments.$.done", true), set("assignments.$.declined", null)));
    }

    @Override
    public boolean decline(Invitation invitation, String subject, Declined why) {
        var unanswered = elemMatch("assignments", and(eq("subject", subject), eq("done", false)));
        var declined = combine(
                set("assignments.$.declined", why.word()),
                set("assignments.$.said", why.word()),
                set("declines", true));
        return documents
                        .updateOne(and(eq("_id", invitation.id()), unanswered), declined)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void takeUpAgain(Invitation invitation, String subject) {
        documents.updateOne(
                and(eq("_id", invitation.id()), eq("assignments.subject", subject)),
                set("assignments.$.declined", null));
    }

    @Override
    public void revokeLinks(String invitation) {
        links.deleteMany(eq("invitation", invitation));
    }

    @Override
    public void addTask(String invitation, Task task) {
        documents.updateOne(
                and(eq("_id", invitation), ne("assignments.subject", task.subject())),
                push("assignments", InvitationDocument.of(task)));
    }

    @Override
    public void removeTask(String invitation, String subject) {
        documents.updateOne(eq("_id", invitation), pull("assignments", eq("subject", subject)));
    }

    @Override
    public void forEachRater(String campaign, Consumer<String> rater) {
        documents
                .find(eq("campaignId", campaign))
                .projection(Projections.include("raterId"))
                .map(document -> document.getString("raterId"))
                .forEach(rater);
    }

    @Override
    public void forEachInvited(String campaign, Consumer<Invitation> action) {
        forEach(eq("campaignId", campaign), action);
    }

    @Override
    public void forEachDeclining(String campaign, Consumer<Invitation> action) {
        forEach(and(eq("campaignId", campaign), eq("declines", true)), action);
    }

    /** Reads the invitations that ask about the subject and no others, however large the campaign is. */
    @Override
    public void forEachAskedAbout(String campaign, String subject, Consumer<String> rater) {
        forEach(and(eq("campaignId", campaign), eq("assignments.subject", subject)), invitation -> {
            if (invitation.isOther(subject)) {
                rater.accept(invitation.rater());
            }
        });
    }

    private void forEach(Bson filter, Consumer<Invitation> action) {
        for (var document : documents.find(filter).projection(WITHOUT_EVENTS)) {
            action.accept(InvitationDocument.invitation(document));
        }
    }

    @Override
    public void forEachOwed(String campaign, Consumer<Invitation> action) {
        forEachInvited(campaign, invitation -> {
            if (invitation.isOwed()) {
                action.accept(invitation);
            }
        });
    }
}
