package org.trust360.survey.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.people.Colleagues;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;

/** Whom to propose instead of somebody who is asked often enough: of the same group, and with the least to do. */
@Component
public class Alternatives {

    private static final int SHOWN = 3;

    private final NominationBook book;
    private final CampaignCourses campaigns;
    private final People people;

    Alternatives(NominationBook book, CampaignCourses campaigns, People people) {
        this.book = book;
        this.campaigns = campaigns;
        this.people = people;
    }

    /**
     * Up to three people; nobody where the org chart has nobody free.
     *
     * @param group as which they were to be asked; what the nomination says where it is not given
     */
    public List<Person> insteadOf(NominationDesk.Place place, String rater, Optional<Relationship> group) {
        return book.find(place.campaign(), place.subject()).stream()
                .flatMap(nomination -> group.or(() -> nomination.about(rater).map(Proposal::relationship)).stream()
                        .flatMap(as -> free(nomination, as).stream()))
                .toList();
    }

    private List<Person> free(Nomination nomination, Relationship group) {
        var place = new NominationDesk.Place(nomination.campaign(), nomination.subject());
        int most = campaigns
                .find(place.campaign())
                .map(campaign -> campaign.limits().perRater())
                .orElse(0);
        var others = people.find(place.subject()).stream()
                .flatMap(subject -> new Colleagues(people).of(subject, group).stream())
                .filter(person -> nomination.about(person.id()).isEmpty())
                .toList();
        var loads = Loads.of(book, place, others.stream().map(Person::id).toList());
        return others.stream()
                .filter(person -> loads.proposed(person.id()) < most)
                .sorted(Comparator.comparingInt((Person person) -> loads.proposed(person.id()))
                        .thenComparing(Person::externalId))
                .limit(SHOWN)
                .toList();
    }
}
