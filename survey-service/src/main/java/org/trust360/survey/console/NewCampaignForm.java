package org.trust360.survey.console;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.trust360.survey.campaign.PlannedCoaches;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.CampaignPlan;
import org.trust360.survey.plan.CoursePlan;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.plan.ReleaseRule;

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
        @Nullable LimitsForm limits,
        @Nullable String coaches) {

    private static final String CHOSEN = "chosen";
    private static final String UNIT = "unit";
    private static final String FILE = "file";
    private static final String NOBODY = "nobody";
    private static final String COACHED_BY = ":";
    private static final int NO_THRESHOLD = 0;

    static NewCampaignForm blank(String deadline, String questionnaire, CourseForm course) {
        var everybody =
                Arrays.stream(Relationship.values()).map(Relationship::word).toList();
        return new NewCampaignForm(
                "",
                questionnaire,
                deadline,
                "all",
                "",
                everybody,
                "3",
                "raters",
                course,
                "",
                null,
                LimitsForm.blank(),
                "");
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

    /** With what the file says in the fields where it can be typed, so that it stays whatever else is wrong. */
    NewCampaignForm choosing(SubjectsFile file) {
        return new NewCampaignForm(
                name,
                questionnaire,
                deadline,
                CHOSEN,
                file.ids(),
                relationships,
                threshold,
                invites,
                course,
                unit,
                null,
                limits,
                file.coaches().stream()
                        .filter(line -> !line.coach().isEmpty())
                        .map(line -> line.subject() + " " + COACHED_BY + " " + line.coach())
                        .collect(Collectors.joining("\n")));
    }

    /** Who is to coach whom, a line each: {@code subject : coach}. */
    List<PlannedCoaches.Line> coachLines() {
        var number = new AtomicInteger();
        return text(coaches)
                .lines()
                .map(line -> line.split(COACHED_BY, 2))
                .map(parts -> new PlannedCoaches.Line(
                        number.incrementAndGet(), parts[0].strip(), parts.length == 2 ? parts[1].strip() : ""))
                .filter(line -> !line.subject().isEmpty())
                .toList();
    }

    ReleaseRule release() {
        return ReleaseRule.of(course == null ? "" : text(course.release())).orElse(ReleaseRule.HR);
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
