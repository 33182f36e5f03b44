package org.trust360.scoring.report;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.scoring.answersheet.AnswerSheets;
import org.trust360.scoring.answersheet.ClosedCollections;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Coaches;
import org.trust360.scoring.fact.Facts;
import org.trust360.scoring.norms.FrozenNorms;
import org.trust360.scoring.norms.NormsInForce;

/** Reporting on a database of its own. */
public record ReportingParts(
        Campaigns campaigns,
        Coaches coaches,
        FrozenNorms norms,
        Facts facts,
        Evidence evidence,
        Reports reports,
        Reporting reporting) {

    public static ReportingParts on(MongoDatabase database, Announcer announcer) {
        var campaigns = new Campaigns(database);
        var norms = new FrozenNorms(database);
        var facts = new Facts(database);
        var evidence = new Evidence(new AnswerSheets(database), new ClosedCollections(database));
        var reports = new Reports(database, Clock.systemUTC());
        var reporting = new Reporting(
                campaigns,
                evidence,
                new Freezing(
                        reports, new EarlierCycles(campaigns, evidence, new NormsInForce(campaigns, norms)), facts),
                new ReportAnnouncer(announcer, reports));
        return new ReportingParts(campaigns, new Coaches(database), norms, facts, evidence, reports, reporting);
    }
}
