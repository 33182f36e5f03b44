package org.trust360.survey.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Who is to be rated: those on a list, those of a unit, or both; nobody in particular stands for everybody. */
final class SubjectRules {

    private final People people;

    SubjectRules(People people) {
        this.people = people;
    }

    /** Their ids, in no order that means anything; what is wrong goes to {@code errors}. */
    Optional<List<String>> chosen(CampaignPlan plan, Consumer<PlanError> errors) {
        if (plan.subjects().isEmpty() && plan.unit().isEmpty()) {
            return Optional.empty();
        }
        var listed = plan.subjects().map(ids -> listed(ids, errors)).orElse(List.of());
        var ofUnit = plan.unit().map(unit -> ofUnit(unit, errors)).orElse(List.of());
        var all = Stream.concat(listed.stream(), ofUnit.stream())
                .distinct()
                .sorted()
                .toList();
        if (all.size() > PlanRules.MOST_SUBJECTS) {
            errors.accept(new PlanError("subjects", "", PlanFault.SUBJECTS_TOO_MANY));
        }
        return Optional.of(all);
    }

    private List<String> listed(List<String> externalIds, Consumer<PlanError> errors) {
        if (externalIds.isEmpty() || externalIds.size() > PlanRules.MOST_SUBJECTS) {
            var fault = externalIds.isEmpty() ? PlanFault.SUBJECTS_EMPTY : PlanFault.SUBJECTS_TOO_MANY;
            errors.accept(new PlanError("subjects", "", fault));
            return List.of();
        }
        var known = people.findAllByExternalId(externalIds);
        externalIds.stream()
                .filter(id -> !known.containsKey(id))
                .forEach(id -> errors.accept(new PlanError("subjects", id, PlanFault.SUBJECT_UNKNOWN)));
        return known.values().stream().map(Person::id).toList();
    }

    private List<String> ofUnit(String unit, Consumer<PlanError> errors) {
        var members = people.ofUnit(unit, PlanRules.MOST_SUBJECTS + 1).stream()
                .filter(person -> !person.external())
                .map(Person::id)
                .toList();
        if (members.isEmpty()) {
            errors.accept(new PlanError("unit", unit, PlanFault.UNIT_UNKNOWN));
        }
        return members;
    }
}
