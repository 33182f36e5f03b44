package org.trust360.survey.nomination;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

/**
 * Who shall rate one subject in one campaign, as far as that is proposed and decided.
 *
 * @param approver who decides; nobody where HR does
 * @param revision changes with every change
 */
record Nomination(String campaign, String subject, Optional<String> approver, int revision, List<Proposal> proposals) {

    /** More would be a flood of mails in one person's name. */
    static final int MOST = 60;

    Nomination {
        proposals = List.copyOf(proposals);
    }

    static String idOf(String campaign, String subject) {
        return campaign + ":" + subject;
    }

    String id() {
        return idOf(campaign, subject);
    }

    Optional<Proposal> about(String rater) {
        return proposals.stream().filter(one -> one.rater().equals(rater)).findFirst();
    }

    int open() {
        return (int) proposals.stream().filter(Proposal::isOpen).count();
    }

    /** How many may still be proposed in the place of somebody declined. */
    int replaceable() {
        long declined = proposals.stream().filter(Proposal::isDeclined).count();
        long instead = proposals.stream()
                .filter(one -> one.origin() == Proposal.Origin.INSTEAD)
                .count();
        return (int) (declined - instead);
    }

    /** Agrees to those open ones that are to be. */
    Nomination approving(Predicate<Proposal> which) {
        var decided = proposals.stream()
                .map(one -> one.isOpen() && which.test(one) ? one.approved() : one)
                .toList();
        return new Nomination(campaign, subject, approver, revision, decided);
    }

    /** How many of a group would take part as things are. */
    int size(Relationship group, boolean undecidedCounts) {
        return (int) proposals.stream()
                .filter(one -> one.relationship() == group && one.counts(undecidedCounts))
                .count();
    }

    List<Assignment> counted(boolean undecidedCounts) {
        return proposals.stream()
                .filter(one -> one.counts(undecidedCounts))
                .map(one -> new Assignment(subject, one.rater(), one.relationship()))
                .toList();
    }

    /** With the proposal in the place of one about the same rater, or behind all others. */
    Nomination with(Proposal proposal) {
        var changed = about(proposal.rater()).isPresent()
                ? proposals.stream().map(one -> one.rater().equals(proposal.rater()) ? proposal : one)
                : Stream.concat(proposals.stream(), Stream.of(proposal));
        return new Nomination(campaign, subject, approver, revision, changed.toList());
    }

    Nomination without(String rater) {
        var others =
                proposals.stream().filter(one -> !one.rater().equals(rater)).toList();
        return new Nomination(campaign, subject, approver, revision, others);
    }
}
