package org.trust360.survey.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.survey.store.CampaignsDatabase;

@Repository
class MongoReports implements Reports {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> reports;

    MongoReports(CampaignsDatabase store) {
        reports = store.database().getCollection("reports");
        RequiredIndex.plain(reports, "campaign");
    }

    @Override
    public void ready(String campaign, String subject) {
        upsert(campaign, subject, set("ready", true));
    }

    @Override
    public void released(String campaign, String subject) {
        upsert(campaign, subject, combine(set("ready", true), set("released", true)));
    }

    @Override
    public Count count(String campaign) {
        return new Count((int) reports.countDocuments(eq("campaign", campaign)), (int)
                reports.countDocuments(and(eq("campaign", campaign), eq("released", true))));
    }

    private void upsert(String campaign, String subject, Bson facts) {
        reports.updateOne(eq("_id", campaign + "/" + subject), combine(set("campaign", campaign), facts), UPSERT);
    }
}
