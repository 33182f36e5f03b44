package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trust360.survey.participation.ParticipationSnapshot;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.Lineage;
import org.trust360.survey.plan.RaterLimits;

/**
 * A campaign as HR sees it: nothing in it says who has answered.
 *
 * @param participation as of today; none before everybody is asked, or where answers come by import (A11)
 * @param work how far launching or closing is, while that goes on
 */
public record CampaignView(
        CampaignSummary summary,
        QuestionnaireVersion questionnaire,
        int threshold,
        List<Relationship> groups,
        boolean invites,
        Optional<Integer> chosen,
        int raters,
        Optional<ParticipationSnapshot> participation,
        ReportCount reports,
        Optional<Work> work,
        List<PhaseEnd> phases,
        Course course,
        RaterLimits limits,
        Lineage lineage,
        After after) {

    /**
     * Which version of which questionnaire is asked.
     *
     * @param inWords whether it has questions that are answered in words
     */
    public record QuestionnaireVersion(String id, int version, String name, boolean inWords) {}

    public record ReportCount(int ready, int released) {}

    /**
     * What came after the reports.
     *
     * @param next the next cycle, if one is planned
     * @param pulses how many leaders have asked for
     */
    public record After(Optional<String> next, int pulses) {}

    public record Work(int done, int total) {}

    public String id() {
        return summary.id();
    }

    public CampaignState state() {
        return summary.state();
    }

    public Instant deadline() {
        return summary.deadline();
    }
}
