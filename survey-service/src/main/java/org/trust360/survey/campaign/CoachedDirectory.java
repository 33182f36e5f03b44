package org.trust360.survey.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who is rated in campaigns, planned ones too, and whose report is ready. */
@Component
class CoachedDirectory implements CoachedCampaigns {

    private final Campaigns campaigns;
    private final Enrolling enrolling;
    private final Reports reports;

    CoachedDirectory(Campaigns campaigns, Enrolling enrolling, Reports reports) {
        this.campaigns = campaigns;
        this.enrolling = enrolling;
        this.reports = reports;
    }

    @Override
    public Optional<Coached> find(String campaign) {
        return campaigns.find(campaign).map(this::coached);
    }

    @Override
    public Optional<ReadyReport> report(String campaign, String subject) {
        return reports.find(campaign, subject);
    }

    @Override
    public Optional<ReadyReport> report(String id) {
        return reports.find(id);
    }

    private Coached coached(Campaign campaign) {
        var terms = campaign.terms();
        return new Coached(
                campaign.id(),
                terms.name(),
                campaign.state(),
                terms.course().reports(),
                terms.deadline(),
                Set.copyOf(subjects(campaign)));
    }

    private Collection<String> subjects(Campaign campaign) {
        return switch (campaign) {
            case Campaign.Draft draft -> enrolling.nominators(draft.terms());
            case Campaign.Nominating nominating -> nominating.subjects();
            case Campaign.Opened opened -> opened.roster().subjects();
            case Campaign.Cancelled _ -> List.of();
        };
    }
}
