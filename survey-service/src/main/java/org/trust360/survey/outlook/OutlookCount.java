package org.trust360.survey.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Enrolled;
import org.trust360.survey.roster.Roster;

/** Adds up the assignments of a campaign, subject by subject, and notes what is below or above what HR wants. */
public final class OutlookCount {

    private final Terms terms;
    private final Map<String, List<Assignment>> byRater = new HashMap<>();
    private final List<String> subjectIds = new ArrayList<>();
    private final List<PlanNote> notes = new ArrayList<>();
    private int assignments;

    public OutlookCount(Terms terms) {
        this.terms = terms;
    }

    public void add(Enrolled enrolled) {
        if (!enrolled.takesPart()) {
            notes.add(new PlanNote.LeftOut(enrolled.subject()));
            return;
        }
        var ofSubject = enrolled.assignments();
        subjectIds.add(enrolled.subject());
        assignments += ofSubject.size();
        for (var one : ofSubject) {
            var asked = byRater.computeIfAbsent(one.rater(), _ -> new ArrayList<>(1));
            if (one.relationship() != Relationship.SELF) {
                asked.add(one);
            }
        }
        if (terms.invites()) {
            notes.addAll(GroupSizes.of(ofSubject).notes(terms));
        }
    }

    /** All notes, those that stand against opening first; what is imported is not known before, so there are none. */
    List<PlanNote> notes() {
        var all = Stream.concat(overloaded(), notes.stream()).toList();
        return Stream.concat(
                        all.stream().filter(PlanNote::isViolation), all.stream().filter(note -> !note.isViolation()))
                .toList();
    }

    public int violations() {
        return Math.toIntExact(Stream.concat(overloaded(), notes.stream())
                .filter(PlanNote::isViolation)
                .count());
    }

    /** What each rater is asked, besides about themselves. */
    Map<String, List<Assignment>> byRater() {
        return byRater;
    }

    int subjects() {
        return subjectIds.size();
    }

    int assignments() {
        return assignments;
    }

    public Roster roster(String id) {
        return new Roster(id, subjectIds, assignments, byRater.size());
    }

    private Stream<PlanNote> overloaded() {
        int most = terms.limits().perRater();
        return terms.invites()
                ? byRater.entrySet().stream()
                        .filter(rater -> rater.getValue().size() > most)
                        .sorted(Map.Entry.comparingByKey())
                        .map(rater -> new PlanNote.Overloaded(
                                rater.getKey(), rater.getValue().size(), most))
                : Stream.of();
    }
}
