package org.trust360.survey.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.outlook.Outlook;

/** What HR sees of campaigns. */
@Component
public class CampaignOverview {

    private final Campaigns campaigns;
    private final Reports reports;
    private final CampaignFigures figures;
    private final Readiness readiness;

    CampaignOverview(Campaigns campaigns, Reports reports, CampaignFigures figures, Readiness readiness) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.figures = figures;
        this.readiness = readiness;
    }

    public List<CampaignSummary> page(int page, int size) {
        return campaigns.page(page, size).stream()
                .map(campaign -> summary(campaign, reports.count(campaign.id())))
                .toList();
    }

    public Optional<CampaignView> find(String id) {
        return campaigns.find(id).map(this::view);
    }

    /** What to expect of a campaign that does not collect yet, with a page of warnings; empty for everything else. */
    public Optional<Outlook> outlook(String id, int page) {
        return campaigns.find(id).flatMap(campaign -> switch (campaign) {
            case Campaign.Nominating it when it.stage() == NominationStage.PREPARING -> Optional.empty();
            case Campaign.Startable it -> Optional.of(readiness.outlook(it, page));
            case Campaign.Opened _, Campaign.Cancelled _ -> Optional.empty();
        });
    }

    private CampaignView view(Campaign campaign) {
        var terms = campaign.terms();
        var count = reports.count(campaign.id());
        var opened = campaign instanceof Campaign.Opened it ? Optional.of(it) : Optional.<Campaign.Opened>empty();
        var collected = opened.map(it -> figures.collected(it.id()));
        return new CampaignView(
                summary(campaign, count),
                figures.questionnaire(terms),
                terms.threshold(),
                terms.groups().stream().sorted().toList(),
                terms.invites(),
                terms.chosen().map(List::size),
                opened.map(it -> it.roster().raters()).orElse(0),
                opened.flatMap(figures::participation),
                new CampaignView.ReportCount(count.ready(), count.released()),
                collected.flatMap(progress -> figures.work(campaign, progress)),
                PhaseEnd.of(campaign),
                terms.course(),
                terms.limits(),
                terms.lineage(),
                after(campaign));
    }

    private CampaignView.After after(Campaign campaign) {
        return campaign instanceof Campaign.Reported
                ? new CampaignView.After(campaigns.nextCycle(campaign.id()), campaigns.pulses(campaign.id()))
                : new CampaignView.After(Optional.empty(), 0);
    }

    private CampaignSummary summary(Campaign campaign, Reports.Count count) {
        return new CampaignSummary(
                campaign.id(),
                campaign.terms().name(),
                campaign.state(),
                NextSteps.of(campaign, count, readiness.now()),
                campaign.terms().deadline(),
                NextSteps.at(campaign),
                subjects(campaign));
    }

    private static int subjects(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Opened it -> it.roster().subjects().size();
            case Campaign.Nominating it -> it.subjects().size();
            case Campaign.Cancelled it ->
                it.roster()
                        .map(roster -> roster.subjects().size())
                        .orElse(it.subjects().size());
            case Campaign.Draft _ -> 0;
        };
    }
}
