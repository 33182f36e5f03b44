package org.trust360.survey.invitation;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.survey.invitation.LostMail.Issued;

/** The record of links that HR had made, {@code {campaign, rater, by, at}}, and the second debt of a mail. */
final class IssuedLinks {

    private static final int MOST = 100;

    private final MongoCollection<Document> record;
    private final MongoCollection<Document> invitations;

    IssuedLinks(MongoDatabase people) {
        this.record = people.getCollection("issuedlinks");
        this.invitations = people.getCollection("invitations");
        record.createIndex(Indexes.ascending("campaign", "at"));
    }

    void note(Issued link) {
        record.insertOne(new Document("campaign", link.campaign())
                .append("rater", link.rater())
                .append("by", link.by())
                .append("at", Date.from(link.at())));
    }

    List<Issued> of(String campaign) {
        return record.find(eq("campaign", campaign))
                .sort(Sorts.descending("at"))
                .limit(MOST)
                .map(link -> new Issued(
                        link.getString("campaign"),
                        link.getString("rater"),
                        link.getString("by"),
                        link.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }

    boolean askAgain(Invitation invitation, Instant at) {
        var again = InvitationOutbox.requestedAgain(invitation, at);
        return invitations
                        .updateOne(eq("_id", invitation.id()), Outbox.append(again))
                        .getMatchedCount()
                == 1;
    }
}
