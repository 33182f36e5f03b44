package org.trust360.survey.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.people.Relationships;

/** Works out from today's relationships who would rate whom in a campaign. */
@Component
class Enrolment {

    private final Relationships relationships;

    Enrolment(Relationships relationships) {
        this.relationships = relationships;
    }

    /**
     * One subject after the other, each with all raters. Subjects whom nobody else would rate are left out, except where
     * the answers come by import: then the file says who rated whom.
     */
    void forEachSubject(Terms terms, Consumer<List<Assignment>> subject) {
        for (var id : subjects(terms)) {
            var assignments = assignments(terms, id);
            if (!terms.invites() || isRated(assignments)) {
                subject.accept(assignments);
            }
        }
    }

    static boolean isRated(List<Assignment> assignments) {
        return assignments.stream().anyMatch(one -> one.relationship() != Relationship.SELF);
    }

    Collection<String> subjects(Terms terms) {
        return terms.chosen().isPresent() ? terms.chosen().get() : relationships.subjects();
    }

    List<Assignment> assignments(Terms terms, String subject) {
        var assignments = new ArrayList<Assignment>();
        if (!terms.invites() || terms.groups().contains(Relationship.SELF)) {
            assignments.add(new Assignment(subject, subject, Relationship.SELF));
        }
        relationships.ratersOf(subject).forEach((rater, relationship) -> {
            if (terms.groups().contains(relationship)) {
                assignments.add(new Assignment(subject, rater, relationship));
            }
        });
        return assignments;
    }
}
