package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.trust360.survey.plan.ReleaseRule;
import org.trust360.survey.plan.ReportTerms;

/** Whom campaigns are about and how far the reports are: what assigning coaches and showing them their leaders needs. */
public interface CoachedCampaigns {

    Optional<Coached> find(String campaign);

    /** The report about a subject; empty before it is ready. */
    Optional<ReadyReport> report(String campaign, String subject);

    /** The same, by its id. */
    Optional<ReadyReport> report(String id);

    /**
     * A campaign as far as its reports go.
     *
     * @param subjects the people it is about, as far as that is known
     */
    record Coached(
            String id, String name, CampaignState state, ReportTerms reports, Instant deadline, Set<String> subjects) {

        /** Whether those who are rated may have coaches. */
        public boolean isCoached() {
            return reports.release() == ReleaseRule.COACH && state != CampaignState.CANCELLED;
        }
    }

    /** A report that is ready. */
    record ReadyReport(String id, String campaign, String subject, boolean released) {}
}
