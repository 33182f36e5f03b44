package org.trust360.survey.campaign;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trust360.survey.people.Relationship;

/** Adds up the assignments of a campaign, subject by subject, and notes where a group is below the threshold. */
final class OutlookCount {

    private static final int SHOWN = 50;

    private final Terms terms;
    private final Function<String, Outlook.Subject> subjects;
    private final Set<String> raters = new HashSet<>();
    private final List<String> subjectIds = new ArrayList<>();
    private final List<Outlook.Warning> warnings = new ArrayList<>();
    private int assignments;
    private int warningCount;

    OutlookCount(Terms terms, Function<String, Outlook.Subject> subjects) {
        this.terms = terms;
        this.subjects = subjects;
    }

    void add(List<Assignment> ofSubject) {
        var subject = ofSubject.getFirst().subject();
        subjectIds.add(subject);
        assignments += ofSubject.size();
        ofSubject.forEach(one -> raters.add(one.rater()));
        if (terms.invites()) {
            warnOfSmallGroups(subject, ofSubject);
        }
    }

    /** What is imported is not known before; so there is nothing to warn of. */
    private void warnOfSmallGroups(String subject, List<Assignment> ofSubject) {
        int threshold = terms.threshold();
        var sizes = ofSubject.stream()
                .map(Assignment::relationship)
                .filter(Relationship::isAnonymous)
                .collect(groupingBy(Function.identity(), counting()));
        long all = sizes.values().stream().mapToLong(Long::longValue).sum();
        if (all < threshold) {
            warn(() -> new Outlook.Warning.TooFewRaters(subjects.apply(subject), (int) all));
            return;
        }
        sizes.forEach((group, size) -> {
            if (size < threshold) {
                warn(() -> new Outlook.Warning.SmallGroup(subjects.apply(subject), group, size.intValue()));
            }
        });
    }

    Outlook outlook() {
        return new Outlook(subjectIds.size(), assignments, raters.size(), List.copyOf(warnings), warningCount);
    }

    Roster roster(String id) {
        return new Roster(id, subjectIds, assignments, raters.size());
    }

    private void warn(Supplier<Outlook.Warning> warning) {
        warningCount++;
        if (warnings.size() < SHOWN) {
            warnings.add(warning.get());
        }
    }
}
