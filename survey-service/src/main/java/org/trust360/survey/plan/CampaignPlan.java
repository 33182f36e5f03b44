package org.trust360.survey.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What HR wants of a campaign, not yet checked.
 *
 * @param subjects external ids; none at all stands for everybody who has raters
 * @param unit everybody in it who is of the organisation, besides the subjects
 */
public record CampaignPlan(
        String name,
        String questionnaire,
        Optional<Integer> version,
        int threshold,
        Optional<Instant> deadline,
        Optional<List<String>> subjects,
        List<String> relationships,
        boolean invites,
        CoursePlan course,
        Optional<String> unit,
        RaterLimits limits) {}
