package org.trust360.survey.nomination;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trust360.survey.campaign.CampaignCourses;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.people.NameSearch;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;

/** Shows nominations to those whom they concern, and to HR. */
public final class NominationViews {

    /** So many people are found at a time; who is not among them is found by more of the name. */
    public static final int SHOWN = 20;

    private static final int SHORTEST_QUERY = 2;

    private final NominationBook book;
    private final CampaignCourses campaigns;
    private final People people;
    private final Clock clock;

    NominationViews(NominationBook book, CampaignCourses campaigns, People people, Clock clock) {
        this.book = book;
        this.campaigns = campaigns;
        this.people = people;
        this.clock = clock;
    }

    public Optional<NominationView> find(NominationDesk.Place place) {
        return book.find(place.campaign(), place.subject()).flatMap(this::view);
    }

    /** Whether the person decides about it. */
    public boolean isApprover(NominationDesk.Place place, String person) {
        return book.find(place.campaign(), place.subject())
                .flatMap(Nomination::approver)
                .filter(person::equals)
                .isPresent();
    }

    /** What the person proposes, newest campaigns and old ones. */
    public List<NominationView> ofSubject(String person) {
        return book.ofSubject(person).stream()
                .flatMap(one -> view(one).stream())
                .toList();
    }

    /** What the person decides about, those with open proposals first. */
    public List<NominationView> ofApprover(String person) {
        return book.ofApprover(person).stream()
                .flatMap(one -> view(one).stream())
                .sorted(Comparator.comparingInt((NominationView view) -> -view.open())
                        .thenComparing(view -> view.subject().name()))
                .toList();
    }

    /** A page of a campaign's nominations, in the order of subjects. */
    public List<NominationView> page(String campaign, String behind, boolean onlyOpen, int size) {
        return views(book.page(campaign, behind, onlyOpen, size));
    }

    /** Those of whom the search finds among them, in the order of external ids. */
    public List<NominationView> find(String campaign, PeopleSearch search, boolean onlyOpen, int size) {
        var found = people.search(search, book.subjects(campaign, onlyOpen), size).stream()
                .map(Person::id)
                .toList();
        return views(book.findAll(campaign, found).stream()
                .sorted(Comparator.comparingInt(one -> found.indexOf(one.subject())))
                .toList());
    }

    private List<NominationView> views(List<Nomination> nominations) {
        return nominations.stream().flatMap(one -> view(one).stream()).toList();
    }

    /** People of the directory by their names; nobody from outside, and no addresses. */
    public List<Person> search(String query) {
        return query.strip().length() < SHORTEST_QUERY ? List.of() : people.search(NameSearch.of(query), SHOWN);
    }

    private Optional<NominationView> view(Nomination nomination) {
        return campaigns
                .find(nomination.campaign())
                .flatMap(campaign ->
                        people.find(nomination.subject()).map(subject -> view(campaign, subject, nomination)));
    }

    private NominationView view(CourseFacts campaign, Person subject, Nomination nomination) {
        var raters = people.findAll(
                nomination.proposals().stream().map(Proposal::rater).toList());
        return new NominationView(
                campaign,
                subject,
                nomination.approver().flatMap(people::find).map(Person::name),
                NominationRules.origin(campaign, nomination, clock.instant()).isPresent(),
                campaign.isApproving(clock.instant()),
                nomination.replaceable(),
                campaign.groups().stream()
                        .filter(group -> group != Relationship.SELF)
                        .sorted()
                        .map(group -> group(campaign, nomination, group, raters))
                        .toList());
    }

    private static NominationView.Group group(
            CourseFacts campaign, Nomination nomination, Relationship group, Map<String, Person> raters) {
        return new NominationView.Group(
                group,
                nomination.size(group, true),
                Math.max(
                        group.isAnonymous() ? campaign.threshold() : 1,
                        campaign.limits().of(group).least()),
                campaign.limits().of(group),
                nomination.proposals().stream()
                        .filter(one -> one.relationship() == group)
                        .flatMap(one ->
                                Optional.ofNullable(raters.get(one.rater())).map(person -> line(one, person)).stream())
                        .toList());
    }

    private static NominationView.Line line(Proposal proposal, Person person) {
        return new NominationView.Line(
                person.id(),
                person.name(),
                person.unit(),
                person.external(),
                proposal.decision().word(),
                proposal.reason(),
                proposal.origin().isOfSubject());
    }
}
