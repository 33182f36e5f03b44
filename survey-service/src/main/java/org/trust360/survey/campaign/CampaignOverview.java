package org.trust360.survey.campaign;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

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

    /** What to expect of a draft; empty for everything else. */
    public Optional<Outlook> outlook(String id) {
        return campaigns
                .find(id)
                .filter(Campaign.Draft.class::isInstance)
                .map(draft -> readiness.outlook(draft.terms()));
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
                opened.flatMap(it -> Participation.of(
                        collected.map(AnswerCollections.Progress::sheets).orElse(0), it.roster(), terms)),
                new CampaignView.ReportCount(count.ready(), count.released()),
                collected.flatMap(progress -> figures.work(campaign, progress)));
    }

    private static CampaignSummary summary(Campaign campaign, Reports.Count count) {
        int subjects =
                campaign instanceof Campaign.Opened it ? it.roster().subjects().size() : 0;
        return new CampaignSummary(
                campaign.id(),
                campaign.terms().name(),
                campaign.state(),
                next(campaign, count),
                campaign.terms().deadline(),
                subjects);
    }

    private static NextStep next(Campaign campaign, Reports.Count count) {
        return switch (campaign) {
            case Campaign.Draft _ -> NextStep.OPEN;
            case Campaign.Collecting it -> it.launched() ? NextStep.CLOSES_AT_DEADLINE : NextStep.LAUNCHING;
            case Campaign.Closed it when !it.settled() -> NextStep.CLOSING;
            case Campaign.Closed it ->
                count.ready() < it.roster().subjects().size() ? NextStep.REPORTS_BEING_MADE : NextStep.RELEASE;
            case Campaign.Released _ -> NextStep.RELEASED;
            case Campaign.Cancelled _ -> NextStep.NONE;
        };
    }
}
