package org.trust360.survey.coaching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.CoachedCampaigns.Coached;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/**
 * Where HR says who coaches whom: before collecting, while it lasts and after the release. A coach who is taken away reads
 * nothing any more.
 */
public final class CoachDesk {

    /** As many as a campaign may be about. */
    static final int MOST = 20_000;

    private final Coaches coaches;
    private final CoachedCampaigns campaigns;
    private final People people;

    CoachDesk(Coaches coaches, CoachedCampaigns campaigns, People people) {
        this.coaches = coaches;
        this.campaigns = campaigns;
        this.people = people;
    }

    /**
     * A wish by HR's ids.
     *
     * @param coach empty for nobody
     */
    public record Wish(String subject, Optional<String> coach) {}

    /** All of the wishes, or none. */
    public Assigning assign(String campaign, List<Wish> wishes) {
        if (wishes.size() > MOST) {
            return new Assigning.Faulty(List.of(new Assigning.Fault("", "", Assigning.Reason.TOO_MANY)));
        }
        var names = wishes.stream()
                .flatMap(wish -> Stream.concat(Stream.of(wish.subject()), wish.coach().stream()))
                .collect(Collectors.toSet());
        return within(campaign, coached -> assign(coached, wishes, people.findAllByExternalId(names)));
    }

    /** One coach for all these people, by our ids; nobody takes whoever it was away. */
    public Assigning assignAll(String campaign, Collection<String> subjects, Optional<Person> coach) {
        return within(campaign, coached -> {
            var faults = subjects.stream()
                    .flatMap(subject -> fault(coached, subject, coach.map(Person::id)).stream())
                    .toList();
            if (!faults.isEmpty()) {
                return new Assigning.Faulty(faults);
            }
            subjects.forEach(subject -> coaches.assign(campaign, subject, coach.map(Person::id)));
            return new Assigning.Done(subjects.size());
        });
    }

    /** Who is rated and has no coach. */
    public Set<String> without(String campaign) {
        var coached = coaches.of(campaign);
        return everybody(campaign).stream()
                .filter(subject -> !coached.containsKey(subject))
                .collect(Collectors.toSet());
    }

    /** Who is rated. */
    public Set<String> everybody(String campaign) {
        return campaigns.find(campaign).map(Coached::subjects).orElse(Set.of());
    }

    private Assigning within(String campaign, Function<Coached, Assigning> assigning) {
        var found = campaigns.find(campaign);
        if (found.isEmpty()) {
            return new Assigning.CampaignNotFound();
        }
        return found.get().isCoached() ? assigning.apply(found.get()) : new Assigning.NotCoached();
    }

    private Assigning assign(Coached campaign, List<Wish> wishes, Map<String, Person> known) {
        var faults = new ArrayList<Assigning.Fault>();
        wishes.forEach(wish -> fault(campaign, wish, known).ifPresent(faults::add));
        if (!faults.isEmpty()) {
            return new Assigning.Faulty(faults);
        }
        wishes.forEach(wish -> coaches.assign(
                campaign.id(),
                id(wish.subject(), known).orElseThrow(),
                wish.coach().flatMap(one -> id(one, known))));
        return new Assigning.Done(wishes.size());
    }

    private static Optional<Assigning.Fault> fault(Coached campaign, Wish wish, Map<String, Person> known) {
        var coach = wish.coach().flatMap(one -> id(one, known));
        if (wish.coach().isPresent() && coach.isEmpty()) {
            return Optional.of(new Assigning.Fault(wish.subject(), wish.coach().get(), Assigning.Reason.COACH_UNKNOWN));
        }
        return reason(campaign, id(wish.subject(), known).orElse(""), coach)
                .map(reason -> new Assigning.Fault(wish.subject(), wish.coach().orElse(""), reason));
    }

    private static Optional<Assigning.Fault> fault(Coached campaign, String subject, Optional<String> coach) {
        return reason(campaign, subject, coach).map(reason -> new Assigning.Fault("", "", reason));
    }

    private static Optional<Assigning.Reason> reason(Coached campaign, String subject, Optional<String> coach) {
        if (!campaign.subjects().contains(subject)) {
            return Optional.of(Assigning.Reason.SUBJECT_NOT_RATED);
        }
        return coach.filter(subject::equals).map(_ -> Assigning.Reason.OWN_COACH);
    }

    private static Optional<String> id(String externalId, Map<String, Person> known) {
        return Optional.ofNullable(known.get(externalId)).map(Person::id);
    }
}
