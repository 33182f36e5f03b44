package org.trust360.survey.campaign;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CoachedCampaigns.ReadyReport;
import org.trust360.survey.plan.ReleaseRule;

/**
 * A campaign whose reports are released one by one is released with the first of them: from then on it cannot be given up
 * any more, and what leaders write to their raters is followed. With the last one it is released as a whole, and that is
 * told.
 */
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

    /** The last step of a close. A report may have been released meanwhile. */
    void settle(String campaignId) {
        var settled = campaigns.change(
                campaignId,
                campaign -> campaign instanceof Campaign.Closed closed && !closed.settled()
                        ? Optional.of(closed.settle())
                        : Optional.empty());
        if (settled.filter(CoachedReleases::isCoached).isPresent()) {
            look(campaignId);
        }
    }

    /** To be asked after each of them; may be repeated. */
    void look(String campaignId) {
        campaigns.change(campaignId, campaign -> switch (campaign) {
            case Campaign.Closed closed when isCoached(closed) && closed.settled() -> begun(closed);
            case Campaign.Reported reported
            when isCoached(reported) && !reported.whole() ->
                isComplete(reported) ? Optional.of(reported.complete()) : Optional.empty();
            case Campaign.Startable _,
                    Campaign.Collecting _,
                    Campaign.Closed _,
                    Campaign.Reported _,
                    Campaign.Cancelled _ -> Optional.empty();
        });
    }

    private Optional<Campaign> begun(Campaign.Closed closed) {
        if (isComplete(closed)) {
            return Optional.of(closed.release(clock.instant()));
        }
        return reports.count(closed.id()).released() > 0
                ? Optional.of(closed.beginRelease(clock.instant()))
                : Optional.empty();
    }

    private boolean isComplete(Campaign.Opened campaign) {
        return reports.count(campaign.id()).released()
                >= campaign.roster().subjects().size();
    }

    private static boolean isCoached(Campaign campaign) {
        return campaign.terms().course().reports().release() == ReleaseRule.COACH;
    }
}
