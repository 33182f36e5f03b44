package org.trust360.survey.nomination;

import java.util.function.Consumer;
import org.trust360.survey.people.Relationship;

/** Every proposal of a campaign with what became of it, for others to read. */
public final class ProposedRaters {

    private static final int PAGE = 100;

    private final NominationBook book;

    ProposedRaters(NominationBook book) {
        this.book = book;
    }

    /** In the order of subjects, holding few at a time. */
    public void forEach(String campaign, Consumer<Proposed> proposed) {
        var page = book.page(campaign, "", false, PAGE);
        while (!page.isEmpty()) {
            page.forEach(nomination -> nomination.proposals().stream()
                    .map(proposal -> Proposed.of(nomination, proposal))
                    .forEach(proposed));
            page = book.page(campaign, page.getLast().subject(), false, PAGE);
        }
    }

    /**
     * Somebody who shall rate a subject.
     *
     * @param approver empty where HR decides
     * @param origin who brought it up, as a word
     * @param reason empty unless somebody was declined
     */
    public record Proposed(
            String subject,
            String approver,
            String rater,
            Relationship relationship,
            String origin,
            String decision,
            String reason) {

        private static Proposed of(Nomination nomination, Proposal proposal) {
            return new Proposed(
                    nomination.subject(),
                    nomination.approver().orElse(""),
                    proposal.rater(),
                    proposal.relationship(),
                    proposal.origin().word(),
                    proposal.decision().word(),
                    proposal.reason());
        }
    }
}
