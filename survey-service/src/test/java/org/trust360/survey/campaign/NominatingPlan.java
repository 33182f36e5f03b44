package org.trust360.survey.campaign;

import static org.trust360.survey.campaign.CampaignWorld.NOW;

import java.time.Duration;
import java.util.Optional;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.RaterLimits;

/** A plan in which those who are rated propose. */
final class NominatingPlan {

    private NominatingPlan() {}

    /** With a week to propose and three days to approve. */
    static CampaignPlan plan() {
        var plan = CampaignWorld.plan();
        return new CampaignPlan(
                plan.name(),
                plan.questionnaire(),
                plan.version(),
                plan.threshold(),
                plan.deadline(),
                plan.subjects(),
                plan.relationships(),
                true,
                new CoursePlan(
                        true,
                        Optional.of(NOW.plus(Duration.ofDays(7))),
                        Optional.of(NOW.plus(Duration.ofDays(10))),
                        true,
                        CoursePlan.Reminders.USUAL,
                        CoursePlan.Reports.USUAL),
                Optional.empty(),
                RaterLimits.USUAL);
    }
}
