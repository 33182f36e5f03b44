package org.trust360.survey.nomination;

import java.util.Optional;
import org.bson.Document;
import org.trust360.survey.people.Relationship;

/** The stored form of what changes in a nomination, and how all of it is read. */
final class NominationDocument {

    private NominationDocument() {}

    static Document of(Nomination nomination) {
        return new Document("open", nomination.open())
                .append(
                        "proposals",
                        nomination.proposals().stream()
                                .map(NominationDocument::proposal)
                                .toList());
    }

    static Nomination read(Document document) {
        return new Nomination(
                document.getString("campaign"),
                document.getString("subject"),
                Optional.of(document.getString("approver")).filter(one -> !one.isEmpty()),
                document.getInteger("rev"),
                document.getList("proposals", Document.class).stream()
                        .map(NominationDocument::proposal)
                        .toList());
    }

    private static Document proposal(Proposal proposal) {
        return new Document("rater", proposal.rater())
                .append("relationship", proposal.relationship().word())
                .append("origin", proposal.origin().word())
                .append("decision", proposal.decision().word())
                .append("reason", proposal.reason());
    }

    private static Proposal proposal(Document document) {
        return new Proposal(
                document.getString("rater"),
                Relationship.of(document.getString("relationship")).orElseThrow(),
                Proposal.Origin.of(document.getString("origin")),
                Proposal.Decision.of(document.getString("decision")).orElseThrow(),
                document.getString("reason"));
    }
}
