package org.trust360.survey.nomination;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.trust360.survey.people.Relationship;

/** About how many people each of some raters is to be asked in one campaign; themselves not counted. */
final class Loads {

    private final Map<String, Integer> agreed = new HashMap<>();
    private final Map<String, Integer> proposed = new HashMap<>();

    private Loads() {}

    /** Of these raters; what is asked for by the subject of {@code except} is left out. */
    static Loads of(NominationBook book, NominationDesk.Place except, Collection<String> raters) {
        var loads = new Loads();
        var wanted = new HashSet<>(raters);
        book.naming(except.campaign(), raters).stream()
                .filter(nomination -> !nomination.subject().equals(except.subject()))
                .flatMap(nomination -> nomination.proposals().stream())
                .filter(one -> wanted.contains(one.rater()) && one.relationship() != Relationship.SELF)
                .forEach(loads::add);
        return loads;
    }

    private void add(Proposal proposal) {
        if (proposal.counts(false)) {
            agreed.merge(proposal.rater(), 1, Integer::sum);
        }
        if (proposal.counts(true)) {
            proposed.merge(proposal.rater(), 1, Integer::sum);
        }
    }

    /** What is decided. */
    int agreed(String rater) {
        return agreed.getOrDefault(rater, 0);
    }

    /** What is decided, and what is not decided yet. */
    int proposed(String rater) {
        return proposed.getOrDefault(rater, 0);
    }
}
