package org.trust360.survey.answersheet;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.datakey.TestKeys;

/** The answer side for tests of other packages. */
public final class TestDesk {

    private final Desks desks;

    private final CommentSeal seal;

    public TestDesk(MongoDatabase database) {
        desks = new Desks(database);
        seal = new CommentSeal(TestKeys.in(database));
    }

    public CommentSeal seal() {
        return seal;
    }

    public AnswerSheetDesk desk() {
        return desks.desk();
    }

    /** A desk that takes only so many events at a time. */
    public AnswerSheetDesk desk(int pendingEvents) {
        return desks.desk(desks.collections, pendingEvents);
    }

    public void open(CampaignFacts campaign, String subject) {
        desks.closing().open(campaign, subject);
    }

    public void close(CampaignFacts campaign, String subject) {
        desks.closing().close(campaign, subject);
    }

    public int sheets(CampaignFacts campaign) {
        return desks.closing().progress(campaign.id()).sheets();
    }

    /** The broker has taken everything. */
    public void deliver(CampaignFacts campaign, String subject) {
        desks.documents.updateOne(eq("_id", campaign.id() + ":" + subject), set("outbox", List.of()));
    }
}
