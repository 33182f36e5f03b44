package org.trust360.scoring.organisation.closing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.trust360.scoring.answersheet.ClosedCollection;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.campaign.Campaigns.Close;
import org.trust360.scoring.organisation.Picture;
import org.trust360.scoring.organisation.PictureOfCampaign;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.FrozenReport;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Reports;

/**
 * Makes the picture of a campaign once every subject of it has a frozen report, and freezes it. May be asked at any time,
 * any number of times and by several instances: what is frozen first stays.
 */
@Component
public class OrganisationClosing {

    private final Campaigns campaigns;
    private final Evidence evidence;
    private final Reports reports;
    private final Kept kept;
    private final EarlierCampaigns earlier;

    OrganisationClosing(Campaigns campaigns, Evidence evidence, Reports reports, Kept kept) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.reports = reports;
        this.kept = kept;
        this.earlier = new EarlierCampaigns(campaigns, evidence, reports, kept.figures());
    }

    /** Looks at every campaign that is closed and has no picture. */
    public void settle() {
        campaigns
                .unpictured()
                .forEach(close -> campaigns.find(close.campaign()).ifPresent(campaign -> settle(campaign, close)));
    }

    private void settle(Campaign campaign, Close close) {
        if (campaign.lineage().isPulse()) {
            // It is about one leader, and nothing of one leader is shown here.
            campaigns.pictured(campaign.id());
            return;
        }
        var closed = evidence.closed().of(campaign.id()).stream()
                .sorted(Comparator.comparing(ClosedCollection::subject))
                .toList();
        if (closed.size() < close.subjects() || !closed.stream().allMatch(this::isReported)) {
            return;
        }
        var picture = picture(campaign, close, closed);
        kept.norms().freeze(campaign, picture.norms());
        kept.figures().freeze(picture, close.at());
        kept.reporting().settleAfter(campaign.id());
        campaigns.pictured(campaign.id());
    }

    private boolean isReported(ClosedCollection closed) {
        return report(closed).isPresent();
    }

    private Picture picture(Campaign campaign, Close close, List<ClosedCollection> closed) {
        var picture = new PictureOfCampaign(campaign, LocalDate.ofInstant(close.at(), ZoneOffset.UTC));
        for (var one : closed) {
            picture.add(
                    one.unit(),
                    evidence.sheets().about(one.campaign(), one.subject()),
                    ReportJson.read(report(one).orElseThrow().json()));
        }
        var leaders = closed.stream().map(ClosedCollection::subject).collect(Collectors.toSet());
        earlier.of(campaign, close, leaders).ifPresent(picture::since);
        return picture.made();
    }

    private Optional<FrozenReport> report(ClosedCollection closed) {
        return reports.find(Report.id(closed.campaign(), closed.subject()));
    }
}
