package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;

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
        int reportsReady,
        int reportsReleased,
        CampaignView.@Nullable Work work,
        List<PhaseAnswer> phases) {

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
                view.participation().orElse(null),
                view.reports().ready(),
                view.reports().released(),
                view.work().orElse(null),
                view.phases().stream().map(PhaseAnswer::of).toList());
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

    record OutlookAnswer(int subjects, int assignments, int raters, List<WarningAnswer> warnings, int warningCount) {

        static OutlookAnswer of(Outlook outlook) {
            return new OutlookAnswer(
                    outlook.subjects(),
                    outlook.assignments(),
                    outlook.raters(),
                    outlook.warnings().stream().map(WarningAnswer::of).toList(),
                    outlook.warningCount());
        }
    }

    /** A group of one subject below the threshold; no relationship stands for all anonymous groups together. */
    record WarningAnswer(String subject, @Nullable String relationship, int raters) {

        static WarningAnswer of(Outlook.Warning warning) {
            return switch (warning) {
                case Outlook.Warning.SmallGroup(var subject, var group, var raters) ->
                    new WarningAnswer(subject.externalId(), group.word(), raters);
                case Outlook.Warning.TooFewRaters(var subject, var raters) ->
                    new WarningAnswer(subject.externalId(), null, raters);
            };
        }
    }
}
