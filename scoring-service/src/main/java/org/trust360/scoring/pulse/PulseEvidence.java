package org.trust360.scoring.pulse;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.scoring.answersheet.Evidence;
import org.trust360.scoring.campaign.Campaign;
import org.trust360.scoring.campaign.Campaigns;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.Reports;

/** What is known of the campaigns behind pulses. */
@Component
record PulseEvidence(Campaigns campaigns, Evidence evidence, Reports reports) {

    /** The campaign of a report; empty for a pulse, which is not asked about again. */
    Optional<Campaign> campaign(String id) {
        return campaigns.find(id).filter(campaign -> !campaign.lineage().isPulse());
    }

    boolean isClosed(String pulse, String subject) {
        return evidence.closed().find(pulse, subject).isPresent();
    }

    /** What a pulse says, once the leader may see it. */
    Optional<Report> result(String pulse, String subject) {
        return reports.releasedTo(subject, Report.id(pulse, subject)).map(report -> ReportJson.read(report.json()));
    }
}
