package org.trust360.survey.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.RaterLimits;

/** The form for a new campaign as the browser sends it; everything in it is text. */
record NewCampaignForm(
        @Nullable String name,
        @Nullable String questionnaire,
        @Nullable String deadline,
        @Nullable String who,
        @Nullable String subjects,
        @Nullable List<String> relationships,
        @Nullable String threshold,
        @Nullable String invites,
        @Nullable CourseForm course,
        @Nullable String unit,
        @Nullable MultipartFile file,
        @Nullable LimitsForm limits) {

    private static final String CHOSEN = "chosen";
    private static final String UNIT = "unit";
    private static final String FILE = "file";
    private static final String NOBODY = "nobody";
    private static final int NO_THRESHOLD = 0;

    static NewCampaignForm blank(String deadline, String questionnaire, CourseForm course) {
        var everybody =
                Arrays.stream(Relationship.values()).map(Relationship::word).toList();
        return new NewCampaignForm(
                "", questionnaire, deadline, "all", "", everybody, "3", "raters", course, "", null, LimitsForm.blank());
    }

    public boolean isForChosen() {
        return CHOSEN.equals(who);
    }

    public boolean isForUnit() {
        return UNIT.equals(who);
    }

    public boolean isForFile() {
        return FILE.equals(who);
    }

    /** With the ids of the file in the field where ids are typed, so that they stay whatever else is wrong. */
    NewCampaignForm choosing(String ids) {
        return new NewCampaignForm(
                name,
                questionnaire,
                deadline,
                CHOSEN,
                ids,
                relationships,
                threshold,
                invites,
                course,
                unit,
                null,
                limits);
    }

    public boolean isInviting() {
        return !NOBODY.equals(invites);
    }

    public boolean includes(String relationship) {
        return relationships != null && relationships.contains(relationship);
    }

    /** A questionnaire is chosen with its version, as {@code id:version}. */
    CampaignPlan plan(PageTimes times) {
        var parts = text(questionnaire).split(":", 2);
        return new CampaignPlan(
                text(name),
                parts[0],
                parts.length == 2 ? number(parts[1]) : Optional.empty(),
                number(text(threshold)).orElse(NO_THRESHOLD),
                times.fromInput(text(deadline)),
                isForChosen() ? Optional.of(ids()) : Optional.empty(),
                relationships == null ? List.of() : relationships,
                isInviting(),
                course == null ? CoursePlan.USUAL : course.plan(times),
                isForUnit() ? Optional.of(text(unit)) : Optional.empty(),
                limits == null ? RaterLimits.USUAL : limits.limits());
    }

    private List<String> ids() {
        return Arrays.stream(text(subjects).split("[\\r\\n,;]+"))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
