package org.trust360.survey.nomination;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.invitation.Mailroom;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.plan.ReportTerms;

/** A campaign with a week to propose and three days to approve; others are not asked. */
final class PlannedCampaign {

    static final Instant START = Mailroom.NOW;
    static final Instant APPROVED = START.plus(Duration.ofDays(10));

    private PlannedCampaign() {}

    static Optional<CourseFacts> find(String id) {
        return in(CampaignState.NOMINATING).filter(campaign -> campaign.id().equals(id));
    }

    static Optional<CourseFacts> in(CampaignState state) {
        var nomination = new Course.Nomination(START.plus(Duration.ofDays(7)), APPROVED, true);
        return Optional.of(new CourseFacts(
                "c",
                "Feedback",
                state,
                3,
                START.plus(Duration.ofDays(30)),
                Set.of(Relationship.SELF, Relationship.MANAGER, Relationship.PEER, Relationship.DIRECT_REPORT),
                new Course(Optional.of(nomination), Course.ReminderPlan.USUAL, ReportTerms.USUAL),
                new RaterLimits(Map.of(Relationship.DIRECT_REPORT, new RaterLimits.Range(1, 2)), 10)));
    }
}
