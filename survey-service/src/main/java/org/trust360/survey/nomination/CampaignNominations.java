package org.trust360.survey.nomination;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trust360.survey.campaign.Nominations;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.roster.Assignment;

/** What campaigns need of nominations. */
final class CampaignNominations implements Nominations {

    private final NominationBook book;
    private final People people;

    CampaignNominations(NominationBook book, People people) {
        this.book = book;
        this.people = people;
    }

    @Override
    public void begin(String campaign, String subject, List<Assignment> known) {
        var proposals = known.stream().map(Proposal::known).toList();
        book.enter(new Nomination(campaign, subject, approver(subject, known), 1, proposals));
    }

    @Override
    public Set<String> approvers(String campaign) {
        return book.approvers(campaign);
    }

    @Override
    public Map<String, List<Assignment>> counted(
            String campaign, Collection<String> subjects, boolean undecidedCounts) {
        return book.findAll(campaign, subjects).stream()
                .collect(toMap(Nomination::subject, nomination -> nomination.counted(undecidedCounts)));
    }

    /** The manager of the org chart, else the only one who rates as manager; else HR decides. */
    private Optional<String> approver(String subject, List<Assignment> known) {
        return people.find(subject)
                .flatMap(Person::manager)
                .flatMap(people::findByExternalId)
                .map(Person::id)
                .or(() -> onlyManager(known))
                .filter(id -> !id.equals(subject));
    }

    private static Optional<String> onlyManager(List<Assignment> known) {
        var managers = known.stream()
                .filter(one -> one.relationship() == Relationship.MANAGER)
                .map(Assignment::rater)
                .toList();
        return managers.size() == 1 ? Optional.of(managers.getFirst()) : Optional.empty();
    }
}
