package org.trust360.survey.coaching;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.CoachedCampaigns.Coached;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Everybody whom a campaign is about, with their coaches and how far their reports are, in the order of their names. */
public final class CampaignCoaches {

    /** As many people as are shown at once. */
    public static final int SHOWN = 100;

    private final Coaches coaches;
    private final CoachedCampaigns campaigns;
    private final People people;

    CampaignCoaches(Coaches coaches, CoachedCampaigns campaigns, People people) {
        this.coaches = coaches;
        this.campaigns = campaigns;
        this.people = people;
    }

    /**
     * A campaign's people as far as they fit a query.
     *
     * @param coached how many of all have a coach
     * @param found how many fit; {@code rows} are the first of them
     */
    public record Sheet(Coached campaign, int coached, int found, List<Row> rows) {}

    /**
     * Somebody who is rated.
     *
     * @param coach the name of the coach, null where there is none
     * @param report what HR may open: a released report of a campaign in which HR reads
     */
    public record Row(
            Person person,
            @Nullable String coach,
            CoachedLeaders.Stage stage,
            @Nullable String report) {}

    /** Nothing where there is no such campaign. */
    public Optional<Sheet> find(String campaign, String query, Locale language) {
        return campaigns.find(campaign).map(found -> sheet(found, query.strip(), language));
    }

    /** By HR's ids: whom the campaign is about, and who coaches them. */
    public Optional<Map<String, Optional<String>>> byExternalId(String campaign) {
        return campaigns.find(campaign).map(found -> {
            var coached = coaches.of(campaign);
            var known = people.findAll(Stream.concat(found.subjects().stream(), coached.values().stream())
                    .collect(Collectors.toSet()));
            return found.subjects().stream()
                    .flatMap(subject -> Stream.ofNullable(known.get(subject)))
                    .collect(Collectors.toMap(
                            Person::externalId,
                            person -> Optional.ofNullable(coached.get(person.id()))
                                    .flatMap(coach -> Optional.ofNullable(known.get(coach)))
                                    .map(Person::externalId)));
        });
    }

    private Sheet sheet(Coached campaign, String query, Locale language) {
        var coached = coaches.of(campaign.id());
        var fitting = people.findAll(campaign.subjects()).values().stream()
                .filter(fits(query.toLowerCase(language), language))
                .toList();
        var shown = fitting.stream()
                .sorted(Comparator.comparing(Person::name, Collator.getInstance(language))
                        .thenComparing(Person::externalId))
                .limit(SHOWN)
                .toList();
        var names = people.findAll(shown.stream()
                .map(Person::id)
                .flatMap(id -> Stream.ofNullable(coached.get(id)))
                .toList());
        int having =
                (int) campaign.subjects().stream().filter(coached::containsKey).count();
        return new Sheet(
                campaign,
                having,
                fitting.size(),
                shown.stream()
                        .map(person -> row(
                                campaign,
                                person,
                                Optional.ofNullable(coached.get(person.id()))
                                        .flatMap(coach -> Optional.ofNullable(names.get(coach)))))
                        .toList());
    }

    private Row row(Coached campaign, Person person, Optional<Person> coach) {
        var report = campaigns.report(campaign.id(), person.id());
        return new Row(
                person,
                coach.map(Person::name).orElse(null),
                CoachedLeaders.stage(campaign.state(), report),
                report.filter(ready -> campaign.reports().hrReads() && ready.released())
                        .map(CoachedCampaigns.ReadyReport::id)
                        .orElse(null));
    }

    private static Predicate<Person> fits(String query, Locale language) {
        return person -> Stream.of(person.name(), person.externalId(), person.unit())
                .anyMatch(text -> text.toLowerCase(language).contains(query));
    }
}
