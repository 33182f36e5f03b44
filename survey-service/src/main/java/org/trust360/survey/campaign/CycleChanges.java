package org.trust360.survey.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Enrolment;
import org.trust360.survey.roster.Rosters;

/**
 * What is different between a next cycle as it is planned and the cycle before: who is not rated any more, and who rates
 * whom otherwise. It rests on what HR has entered, and on who was asked; never on who answered.
 */
@Component
public class CycleChanges {

    private final Campaigns campaigns;
    private final Rosters rosters;
    private final Enrolment enrolment;
    private final People people;

    CycleChanges(Campaigns campaigns, Rosters rosters, Enrolment enrolment, People people) {
        this.campaigns = campaigns;
        this.rosters = rosters;
        this.enrolment = enrolment;
        this.people = people;
    }

    /** Empty for everything but the draft of a next cycle. */
    public Optional<CycleChange.Summary> of(String id) {
        return campaigns
                .find(id)
                .filter(Campaign.Draft.class::isInstance)
                .flatMap(draft -> draft.terms()
                        .lineage()
                        .previous()
                        .flatMap(campaigns::find)
                        .filter(Campaign.Opened.class::isInstance)
                        .map(Campaign.Opened.class::cast)
                        .map(previous -> since(previous, draft.terms())));
    }

    private CycleChange.Summary since(Campaign.Opened previous, Terms terms) {
        Map<String, List<Assignment>> before = new HashMap<>();
        rosters.forEachSubject(
                previous.roster().id(),
                assignments -> before.put(assignments.getFirst().subject(), List.copyOf(assignments)));
        var changes = new ArrayList<Change>();
        enrolment.forEachSubject(terms, now -> {
            if (now.takesPart()) {
                var raters = raters(before.getOrDefault(now.subject(), List.of()));
                changes.addAll(about(now.subject(), raters, raters(now.assignments())));
                before.remove(now.subject());
            }
        });
        before.keySet().stream()
                .sorted()
                .map(subject -> new Change(CycleChange.Kind.NOT_RATED, subject, Optional.empty(), Optional.empty()))
                .forEach(changes::add);
        return new CycleChange.Summary(
                previous.id(),
                previous.terms().name(),
                terms.lineage().cycle(),
                changes.size(),
                named(changes.stream().limit(CycleChange.MOST_SHOWN).toList()));
    }

    private static List<Change> about(String subject, Map<String, Relationship> before, Map<String, Relationship> now) {
        var changes = new ArrayList<Change>();
        before.forEach((rater, relationship) -> {
            var today = now.get(rater);
            if (today == null) {
                changes.add(change(CycleChange.Kind.NOT_ASKED, subject, rater, relationship));
            } else if (today != relationship) {
                changes.add(change(CycleChange.Kind.OTHERWISE, subject, rater, today));
            }
        });
        now.forEach((rater, relationship) -> {
            if (!before.containsKey(rater)) {
                changes.add(change(CycleChange.Kind.NEW, subject, rater, relationship));
            }
        });
        return changes;
    }

    private static Change change(CycleChange.Kind kind, String subject, String rater, Relationship relationship) {
        return new Change(kind, subject, Optional.of(rater), Optional.of(relationship));
    }

    private static Map<String, Relationship> raters(List<Assignment> assignments) {
        return assignments.stream()
                .collect(Collectors.toMap(
                        Assignment::rater, Assignment::relationship, (one, _) -> one, LinkedHashMap::new));
    }

    private List<CycleChange> named(List<Change> changes) {
        var ids = new TreeSet<String>();
        changes.forEach(change -> {
            ids.add(change.subject());
            change.rater().ifPresent(ids::add);
        });
        var known = people.findAll(ids);
        return changes.stream()
                .map(change -> new CycleChange(
                        change.kind(),
                        name(known, change.subject()),
                        change.rater().map(rater -> name(known, rater)).orElse(null),
                        change.relationship().map(Relationship::word).orElse(null)))
                .toList();
    }

    /** Who was erased has no name any more. */
    private static String name(Map<String, Person> known, String id) {
        var person = known.get(id);
        return person == null ? "" : person.name();
    }

    /** By ids. */
    private record Change(
            CycleChange.Kind kind, String subject, Optional<String> rater, Optional<Relationship> relationship) {}
}
