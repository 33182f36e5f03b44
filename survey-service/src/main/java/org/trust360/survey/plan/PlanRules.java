package org.trust360.survey.plan;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.Questionnaire;
import org.trust360.survey.questionnaire.Questionnaires;

/** Makes terms of a plan, or says everything that is wrong with it. */
@Component
public class PlanRules {

    public static final int LONGEST_NAME = 100;
    static final int LARGEST_THRESHOLD = 50;
    public static final int MOST_SUBJECTS = 20_000;
    static final Duration LONGEST_RUN = Duration.ofDays(731);

    private final SubjectRules subjects;
    private final Questionnaires questionnaires;

    public PlanRules(People people, Questionnaires questionnaires) {
        this.subjects = new SubjectRules(people);
        this.questionnaires = questionnaires;
    }

    public Checked check(CampaignPlan plan, Instant now) {
        var errors = new ArrayList<PlanError>();
        checkName(plan.name(), errors::add);
        checkThreshold(plan.threshold(), errors::add);
        deadlineFault(plan.deadline(), now).ifPresent(fault -> errors.add(new PlanError("deadline", "", fault)));
        checkGroups(plan.relationships(), errors::add);
        var course = CourseRules.check(plan, now, errors::add);
        var questionnaire = questionnaire(plan, errors::add);
        var chosen = subjects.chosen(plan, errors::add);
        checkLimits(plan.limits(), errors::add);
        if (!errors.isEmpty() || questionnaire.isEmpty() || plan.deadline().isEmpty()) {
            return new Checked.Bad(List.copyOf(errors));
        }
        return new Checked.Good(new Terms(
                plan.name().strip(),
                questionnaire.get().id(),
                questionnaire.get().version(),
                plan.threshold(),
                plan.deadline().get(),
                plan.relationships().stream()
                        .flatMap(word -> Relationship.of(word).stream())
                        .collect(toSet()),
                plan.invites(),
                chosen,
                course,
                plan.limits(),
                Lineage.NONE));
    }

    /** What is wrong with a deadline, if anything is. */
    public static Optional<PlanFault> deadlineFault(Optional<Instant> deadline, Instant now) {
        if (deadline.isEmpty()) {
            return Optional.of(PlanFault.DEADLINE_MISSING);
        }
        if (!deadline.get().isAfter(now)) {
            return Optional.of(PlanFault.DEADLINE_PAST);
        }
        return deadline.get().isAfter(now.plus(LONGEST_RUN))
                ? Optional.of(PlanFault.DEADLINE_TOO_FAR)
                : Optional.empty();
    }

    private static void checkName(String name, Consumer<PlanError> errors) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            errors.accept(new PlanError("name", "", PlanFault.NAME_MISSING));
        } else if (name.length() > LONGEST_NAME) {
            errors.accept(new PlanError("name", "", PlanFault.NAME_TOO_LONG));
        }
    }

    /** A1: no threshold below 3, whoever asks. */
    private static void checkThreshold(int threshold, Consumer<PlanError> errors) {
        if (threshold < Terms.SMALLEST_THRESHOLD) {
            errors.accept(new PlanError("threshold", "", PlanFault.THRESHOLD_TOO_LOW));
        } else if (threshold > LARGEST_THRESHOLD) {
            errors.accept(new PlanError("threshold", "", PlanFault.THRESHOLD_TOO_HIGH));
        }
    }

    private static void checkLimits(RaterLimits limits, Consumer<PlanError> errors) {
        if (!limits.isSensible()) {
            errors.accept(new PlanError("limits", "", PlanFault.LIMITS_INVALID));
        }
    }

    private static void checkGroups(List<String> words, Consumer<PlanError> errors) {
        words.stream()
                .filter(word -> Relationship.of(word).isEmpty())
                .forEach(word -> errors.accept(new PlanError("relationships", word, PlanFault.RELATIONSHIP_INVALID)));
        if (words.stream().allMatch(Relationship.SELF.word()::equals)) {
            errors.accept(new PlanError("relationships", "", PlanFault.RELATIONSHIPS_WITHOUT_RATERS));
        }
    }

    private Optional<Questionnaire> questionnaire(CampaignPlan plan, Consumer<PlanError> errors) {
        var found = plan.version().isPresent()
                ? questionnaires.find(plan.questionnaire(), plan.version().get())
                : questionnaires.latest(plan.questionnaire());
        if (found.isEmpty()) {
            var fault =
                    plan.questionnaire().isBlank() ? PlanFault.QUESTIONNAIRE_MISSING : PlanFault.QUESTIONNAIRE_UNKNOWN;
            errors.accept(new PlanError("questionnaire", plan.questionnaire(), fault));
        }
        return found;
    }

    /** Terms, or what stands against them. */
    public sealed interface Checked {

        record Good(Terms terms) implements Checked {}

        record Bad(List<PlanError> errors) implements Checked {}
    }
}
