package org.trust360.survey.campaign.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignSummary;
import org.trust360.survey.campaign.CampaignView;
import org.trust360.survey.campaign.PhaseEnd;
import org.trust360.survey.participation.ParticipationSnapshot;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.ReportTerms;

/** A campaign as the API gives it. */
record CampaignAnswer(
        String id,
        String name,
        String state,
        String next,
        CampaignView.QuestionnaireVersion questionnaire,
        int threshold,
        Instant deadline,
        Instant nextAt,
        List<String> relationships,
        boolean invite,
        int subjects,
        int raters,
        @Nullable Integer participation,
        @Nullable ParticipationSnapshot participationOfDay,
        int reportsReady,
        int reportsReleased,
        CampaignView.@Nullable Work work,
        List<PhaseAnswer> phases,
        int cycle,
        @Nullable String previous,
        @Nullable String nextCycle,
        int pulses,
        ReportsAnswer reports,
        LimitsAnswer limits) {

    static CampaignAnswer of(CampaignView view) {
        var summary = view.summary();
        return new CampaignAnswer(
                summary.id(),
                summary.name(),
                summary.state().word(),
                summary.next().word(),
                view.questionnaire(),
                view.threshold(),
                summary.deadline(),
                summary.nextAt(),
                view.groups().stream().map(Relationship::word).toList(),
                view.invites(),
                summary.subjects(),
                view.raters(),
                view.participation().flatMap(ParticipationSnapshot::percent).orElse(null),
                view.participation().orElse(null),
                view.reports().ready(),
                view.reports().released(),
                view.work().orElse(null),
                view.phases().stream().map(PhaseAnswer::of).toList(),
                view.lineage().cycle(),
                view.lineage().previous().orElse(null),
                view.after().next().orElse(null),
                view.after().pulses(),
                ReportsAnswer.of(view.course().reports()),
                LimitsAnswer.of(view.limits()));
    }

    /** Who releases the reports, and who reads what. */
    record ReportsAnswer(String release, boolean comments, boolean hrReads) {

        static ReportsAnswer of(ReportTerms reports) {
            return new ReportsAnswer(reports.release().word(), reports.comments(), reports.hrReads());
        }
    }

    /** When a phase ends. */
    record PhaseAnswer(String phase, Instant until) {

        static PhaseAnswer of(PhaseEnd end) {
            return new PhaseAnswer(end.phase().word(), end.at());
        }
    }

    record Summary(String id, String name, String state, String next, Instant deadline, int subjects) {

        static Summary of(CampaignSummary summary) {
            return new Summary(
                    summary.id(),
                    summary.name(),
                    summary.state().word(),
                    summary.next().word(),
                    summary.deadline(),
                    summary.subjects());
        }
    }
}
