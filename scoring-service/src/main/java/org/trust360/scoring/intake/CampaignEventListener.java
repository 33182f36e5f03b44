package org.trust360.scoring.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignEvent;
import org.trust360.events.CampaignOpened;
import org.trust360.events.CampaignReleased;
import org.trust360.events.CoachAssigned;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Coaches;
import org.trust360.scoring.campaign.Lineage;
import org.trust360.scoring.campaign.ReleaseRule;
import org.trust360.scoring.campaign.ReportTerms;
import org.trust360.scoring.report.Reporting;

/** Keeps what a campaign asks and whether it is released, and asks for the reports that waited for it. */
@Component
final class CampaignEventListener implements EventHandler {

    private final Campaigns campaigns;
    private final Coaches coaches;
    private final Reporting reporting;

    CampaignEventListener(Campaigns campaigns, Coaches coaches, Reporting reporting) {
        this.campaigns = campaigns;
        this.coaches = coaches;
        this.reporting = reporting;
    }

    @Override
    public void on(Envelope<?> envelope) {
        if (envelope.event() instanceof CampaignEvent event) {
            switch (event) {
                case CampaignOpened opened -> on(opened, envelope.time());
                case CampaignReleased released -> on(released, envelope.time());
                case CoachAssigned assigned -> on(assigned);
                case CampaignClosed closed -> on(closed, envelope.time());
            }
        }
    }

    private void on(CampaignOpened opened, Instant time) {
        var questionnaire = QuestionnaireReading.of(opened.questionnaire());
        var lineage = new Lineage(time, opened.previous(), opened.pulseOf(), opened.reference());
        campaigns.open(new Campaign(
                opened.campaignId(), questionnaire, opened.threshold(), reports(opened), lineage, null, null));
        reporting.settleAll(opened.campaignId());
        reporting.settleAfter(opened.campaignId());
    }

    /** How many collections will say that they are closed, each behind its last sheet; older events do not tell. */
    private void on(CampaignClosed closed, Instant time) {
        if (closed.subjects() != null) {
            campaigns.close(new Campaigns.Close(closed.campaignId(), closed.subjects(), time));
        }
    }

    private void on(CoachAssigned assigned) {
        coaches.keep(new Coaches.Assignment(
                assigned.campaignId(), assigned.subjectId(), assigned.coachId(), assigned.version()));
    }

    private void on(CampaignReleased released, Instant time) {
        campaigns.release(released.campaignId(), LocalDate.ofInstant(time, ZoneOffset.UTC));
        reporting.release(released.campaignId());
    }

    private static ReportTerms reports(CampaignOpened opened) {
        return new ReportTerms(
                release(opened.release()),
                !Boolean.FALSE.equals(opened.comments()),
                Boolean.TRUE.equals(opened.hrReads()));
    }

    private static ReleaseRule release(org.trust360.events.@Nullable ReleaseRule told) {
        return switch (told) {
            case null -> ReleaseRule.HR;
            case HR -> ReleaseRule.HR;
            case COACH -> ReleaseRule.COACH;
            case CLOSE -> ReleaseRule.CLOSE;
        };
    }
}
