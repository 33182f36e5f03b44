package org.trust360.survey.answerimport;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CampaignFacts;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Rosters;

/** Who is rated in a campaign, by HR's ids, and who has a link for it; looked up as the file names them. */
final class RatedSubjects {

    private final CampaignFacts campaign;
    private final Rosters rosters;
    private final People people;
    private final Map<String, Optional<Rated>> known = new HashMap<>();

    RatedSubjects(CampaignFacts campaign, Rosters rosters, People people) {
        this.campaign = campaign;
        this.rosters = rosters;
        this.people = people;
    }

    /** Looks up the subjects of some lines that were not met before, in one query. */
    void meet(Collection<AnswerLine> lines) {
        var fresh = lines.stream()
                .map(AnswerLine::subject)
                .filter(subject -> !known.containsKey(subject))
                .collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            var found = people.findAllByExternalId(fresh);
            fresh.forEach(subject -> known.put(subject, rated(found.get(subject))));
        }
    }

    private Optional<Rated> rated(@Nullable Person person) {
        return Optional.ofNullable(person).flatMap(known -> rated(known, rosters.of(campaign.roster(), known.id())));
    }

    private Optional<Rated> rated(Person person, List<Assignment> assignments) {
        return assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rated(person.id(), campaign.invites() ? linked(assignments) : Set.of()));
    }

    private Set<String> linked(List<Assignment> assignments) {
        var raters = assignments.stream().map(Assignment::rater).toList();
        return people.findAll(raters).values().stream()
                .map(Person::externalId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Empty where nobody of that id is rated in this campaign. */
    Optional<Rated> find(String subject) {
        return known.getOrDefault(subject, Optional.empty());
    }

    /** @param linked raters who answer by a link of their own, and would count twice if they came by file as well */
    record Rated(String id, Set<String> linked) {}
}
