package org.trust360.scoring.organisation.closing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    OrganisationClosing(Campaigns campaigns, Evidence evidence, Reports reports, Kept kept) {
        this.campaigns = campaigns;
        this.evidence = evidence;
        this.reports = reports;
        this.kept = kept;
    }

    /** Looks at every campaign that is closed and has no picture. */
    public void settle() {
        campaigns
                .unpictured()
                .forEach(close -> campaigns.find(close.campaign()).ifPresent(campaign -> settle(campaign, close)));
    }

    private void settle(Campaign campaign, Close close) {
        var closed = evidence.closed().of(campaign.id());
        if (closed.size() < close.subjects() || !closed.stream().allMatch(this::isReported)) {
            return;
        }
        var picture = picture(campaign, LocalDate.ofInstant(close.at(), ZoneOffset.UTC), closed);
        if (picture.norms() != null) {
            kept.norms().freeze(Objects.requireNonNull(picture.norms()), campaign.questionnaire(), close.at());
        }
        kept.figures().freeze(picture.figures());
        campaigns.pictured(campaign.id());
    }

    private boolean isReported(ClosedCollection closed) {
        return report(closed).isPresent();
    }

    private Picture picture(Campaign campaign, LocalDate closedOn, List<ClosedCollection> closed) {
        var picture = new PictureOfCampaign(campaign, closedOn);
        for (var one : closed) {
            picture.add(
                    one.unit(),
                    evidence.sheets().about(one.campaign(), one.subject()),
                    ReportJson.read(report(one).orElseThrow().json()));
        }
        return picture.made();
    }

    private Optional<FrozenReport> report(ClosedCollection closed) {
        return reports.find(Report.id(closed.campaign(), closed.subject()));
    }
}
