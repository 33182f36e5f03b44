package org.trust360.survey.roster;

import java.util.List;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Terms;

/**
 * Everybody who would rate one subject.
 *
 * @param takesPart false where nobody but the subject would: then they are left out
 */
public record Enrolled(String subject, List<Assignment> assignments, boolean takesPart) {

    public static Enrolled of(Terms terms, String subject, List<Assignment> assignments) {
        return new Enrolled(subject, assignments, !terms.invites() || isRated(assignments));
    }

    private static boolean isRated(List<Assignment> assignments) {
        return assignments.stream().anyMatch(one -> one.relationship() != Relationship.SELF);
    }
}
