package org.trust360.survey.campaign.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.plan.Terms;

/** A plan as the API takes it. Fields it does not name are refused (S2). */
record CampaignRequest(
        @Nullable String name,
        @Nullable String questionnaire,
        @Nullable Integer questionnaireVersion,
        @Nullable Integer threshold,
        @Nullable Instant deadline,
        @Nullable List<@Nullable String> subjects,
        @Nullable List<@Nullable String> relationships,
        @Nullable Boolean invite,
        @Nullable CourseRequest course,
        @Nullable String unit,
        @Nullable LimitsRequest limits) {

    CampaignPlan plan() {
        return new CampaignPlan(
                name == null ? "" : name,
                questionnaire == null ? "" : questionnaire,
                Optional.ofNullable(questionnaireVersion),
                threshold == null ? Terms.SMALLEST_THRESHOLD : threshold,
                Optional.ofNullable(deadline),
                Optional.ofNullable(subjects).map(CampaignRequest::texts),
                relationships == null ? everybody() : texts(relationships),
                invite == null || invite,
                course == null ? CoursePlan.USUAL : course.plan(),
                Optional.ofNullable(unit).map(String::strip).filter(name -> !name.isEmpty()),
                limits == null ? RaterLimits.USUAL : limits.limits());
    }

    private static List<String> everybody() {
        return Arrays.stream(Relationship.values()).map(Relationship::word).toList();
    }

    private static List<String> texts(List<@Nullable String> given) {
        return given.stream().map(text -> text == null ? "" : text.strip()).toList();
    }
}
