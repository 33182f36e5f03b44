package org.trust360.survey.invitation;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.trust360.survey.campaign.InvitationRepair;
import org.trust360.survey.campaign.Invitations;

/** Invitations on a database of the test's. */
public final class InvitationFeature {

    private InvitationFeature() {}

    public static Invitations invitations(MongoDatabase database) {
        return desk(database);
    }

    public static InvitationRepair repair(MongoDatabase database) {
        return desk(database);
    }

    private static InvitationDesk desk(MongoDatabase database) {
        return new InvitationDesk(new MongoInvitationBook(
                database.getCollection("invitations"), database.getCollection("links"), Clock.systemUTC()));
    }
}
