package org.trust360.scoring.organisation.closing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Campaigns.Close;
import org.trust360.scoring.organisation.CampaignLeaders;
import org.trust360.scoring.organisation.EarlierCampaign;
import org.trust360.scoring.organisation.closing.FrozenFigures.Past;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Reports;

/**
 * Finds the campaign that a later one is compared with: the one that HR named as its earlier cycle, else the last with
 * the same questionnaire that closed before. It has the same scale, ten leaders or more of the later one, and is compared
 * with no other.
 */
final class EarlierCampaigns {

    /** Fewer leaders in both, and a change would be a matter of chance and of single people. */
    private static final int LEAST_LEADERS = 10;

    private static final int LOOKED_AT = 5;

    private final Campaigns campaigns;
    private final Evidence evidence;
    private final Reports reports;
    private final FrozenFigures figures;

    EarlierCampaigns(Campaigns campaigns, Evidence evidence, Reports reports, FrozenFigures figures) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.reports = reports;
        this.figures = figures;
    }

    Optional<EarlierCampaign> of(Campaign campaign, Close close, Set<String> leaders) {
        return figures.before(campaign, close.at(), LOOKED_AT).stream()
                .filter(past -> past.figures().questionnaire().scaleMax()
                        == campaign.questionnaire().scale().points())
                .filter(past -> common(past, leaders).size() >= LEAST_LEADERS)
                .filter(past -> figures.follow(past.figures().campaign(), campaign.id()))
                .findFirst()
                .flatMap(past -> campaigns
                        .find(past.figures().campaign())
                        .map(before -> earlier(before, past, common(past, leaders))));
    }

    private static Set<String> common(Past past, Set<String> leaders) {
        var common = new HashSet<>(past.leaders());
        common.retainAll(leaders);
        return common;
    }

    private EarlierCampaign earlier(Campaign before, Past past, Collection<String> both) {
        var leaders = new CampaignLeaders(before);
        for (var leader : both) {
            reports.find(Report.id(before.id(), leader))
                    .ifPresent(report ->
                            leaders.add(evidence.sheets().about(before.id(), leader), ReportJson.read(report.json())));
        }
        return new EarlierCampaign(before.id(), past.figures().closedOn(), leaders, past.released());
    }
}
