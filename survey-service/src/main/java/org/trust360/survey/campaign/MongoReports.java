package org.trust360.survey.campaign;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.util.Optional;
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
        RequiredIndex.sparse(reports, "report");
    }

    @Override
    public void ready(CoachedCampaigns.ReadyReport report) {
        upsert(report, set("ready", true));
    }

    @Override
    public void released(CoachedCampaigns.ReadyReport report) {
        upsert(report, combine(set("ready", true), set("released", true)));
    }

    @Override
    public Optional<CoachedCampaigns.ReadyReport> find(String campaign, String subject) {
        return first(eq("_id", campaign + "/" + subject));
    }

    @Override
    public Optional<CoachedCampaigns.ReadyReport> find(String id) {
        return first(eq("report", id));
    }

    @Override
    public Count count(String campaign) {
        return new Count((int) reports.countDocuments(eq("campaign", campaign)), (int)
                reports.countDocuments(and(eq("campaign", campaign), eq("released", true))));
    }

    /** Of releases that did not keep the report's id there is none to find. */
    private Optional<CoachedCampaigns.ReadyReport> first(Bson filter) {
        return Optional.ofNullable(reports.find(filter).first())
                .filter(document -> document.containsKey("report"))
                .map(document -> new CoachedCampaigns.ReadyReport(
                        document.getString("report"),
                        document.getString("campaign"),
                        document.getString("subject"),
                        document.getBoolean("released", false)));
    }

    private void upsert(CoachedCampaigns.ReadyReport report, Bson facts) {
        reports.updateOne(
                eq("_id", report.campaign() + "/" + report.subject()),
                combine(
                        set("campaign", report.campaign()),
                        set("subject", report.subject()),
                        set("report", report.id()),
                        facts),
                UPSERT);
    }
}
