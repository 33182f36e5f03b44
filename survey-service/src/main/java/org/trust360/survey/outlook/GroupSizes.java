package org.trust360.survey.outlook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Assignment;

/** How many raters one subject has in each group, and what there is to say about it. */
record GroupSizes(String subject, Map<Relationship, Integer> sizes) {

    static GroupSizes of(List<Assignment> ofSubject) {
        var sizes = new EnumMap<Relationship, Integer>(Relationship.class);
        ofSubject.forEach(one -> sizes.merge(one.relationship(), 1, Integer::sum));
        return new GroupSizes(ofSubject.getFirst().subject(), sizes);
    }

    List<PlanNote> notes(Terms terms) {
        var notes = new ArrayList<PlanNote>();
        terms.groups().stream()
                .sorted()
                .forEach(group -> addLimits(group, terms.limits().of(group), notes));
        addThreshold(terms.threshold(), notes);
        return notes;
    }

    private void addLimits(Relationship group, RaterLimits.Range range, List<PlanNote> notes) {
        int raters = sizes.getOrDefault(group, 0);
        if (raters < range.least()) {
            notes.add(new PlanNote.Below(subject, group, raters, range.least()));
        } else if (range.isAbove(raters)) {
            notes.add(new PlanNote.Above(subject, group, raters, range.most()));
        }
    }

    private void addThreshold(int threshold, List<PlanNote> notes) {
        int all = sizes.entrySet().stream()
                .filter(group -> group.getKey().isAnonymous())
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (all < threshold) {
            notes.add(new PlanNote.TooFew(subject, all));
            return;
        }
        sizes.forEach((group, size) -> {
            if (group.isAnonymous() && size < threshold) {
                notes.add(new PlanNote.Small(subject, group, size));
            }
        });
    }
}
