package org.trust360.survey.nomination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

/**
 * Somebody who shall rate a subject.
 *
 * @param reason why it was declined, for the subject to read
 */
record Proposal(String rater, Relationship relationship, Origin origin, Decision decision, String reason) {

    static Proposal known(Assignment assignment) {
        return new Proposal(assignment.rater(), assignment.relationship(), Origin.DIRECTORY, Decision.APPROVED, "");
    }

    /** What the subject proposes is to be decided; what those who decide add is decided. */
    static Proposal by(Origin origin, String rater, Relationship relationship) {
        var decision = origin.isOfSubject() ? Decision.OPEN : Decision.APPROVED;
        return new Proposal(rater, relationship, origin, decision, "");
    }

    Proposal approved() {
        return new Proposal(rater, relationship, origin, Decision.APPROVED, "");
    }

    Proposal declined(String why) {
        return new Proposal(rater, relationship, origin, Decision.DECLINED, why);
    }

    Proposal as(Relationship other) {
        return new Proposal(rater, other, origin, decision, reason);
    }

    boolean isDeclined() {
        return decision == Decision.DECLINED;
    }

    boolean isOpen() {
        return decision == Decision.OPEN;
    }

    boolean counts(boolean undecidedCounts) {
        return switch (decision) {
            case APPROVED -> true;
            case OPEN -> undecidedCounts;
            case DECLINED -> false;
        };
    }

    /** Who brought it up. */
    enum Origin {
        DIRECTORY,
        SUBJECT,
        /** The subject, in the place of somebody declined. */
        INSTEAD,
        APPROVER;

        boolean isOfSubject() {
            return this == SUBJECT || this == INSTEAD;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Origin of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    enum Decision {
        OPEN,
        APPROVED,
        DECLINED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Decision> of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(word))
                    .findFirst();
        }
    }
}
