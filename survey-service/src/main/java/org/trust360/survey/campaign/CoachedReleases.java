package org.trust360.survey.campaign;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CoachedCampaigns.ReadyReport;
import org.trust360.survey.plan.ReleaseRule;

/** A campaign whose reports are released one by one is released when the last of them is. */
@Component
public class CoachedReleases {

    private final Campaigns campaigns;
    private final Reports reports;
    private final WaitingReports waiting;
    private final Clock clock;

    CoachedReleases(Campaigns campaigns, Reports reports, WaitingReports waiting, Clock clock) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Keeps that a report waits; may be repeated. */
    void ready(ReadyReport report) {
        reports.ready(report);
        waiting.ready(report.campaign(), report.subject());
    }

    /** To be asked after each of them; may be repeated. */
    void look(String campaignId) {
        campaigns.change(
                campaignId,
                campaign -> campaign instanceof Campaign.Closed closed && isComplete(closed)
                        ? Optional.of(closed.release(clock.instant()))
                        : Optional.empty());
    }

    private boolean isComplete(Campaign.Closed closed) {
        return closed.settled()
                && closed.terms().course().reports().release() == ReleaseRule.COACH
                && reports.count(closed.id()).released()
                        >= closed.roster().subjects().size();
    }
}
