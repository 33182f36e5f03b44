package org.trust360.survey.export;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignPlans;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationships;

/** Writes what there is, a page at a time, however much it is. People and relationships can be imported as they are. */
@Component
class Exports {

    private static final int PAGE = 1_000;

    private final People people;
    private final Relationships relationships;
    private final CampaignPlans plans;

    Exports(People people, Relationships relationships, CampaignPlans plans) {
        this.people = people;
        this.relationships = relationships;
        this.plans = plans;
    }

    void people(CsvWriter csv) throws IOException {
        csv.row("id", "name", "email", "language", "unit", "manager", "external");
        var page = people.search(PeopleSearch.forAll(""), PAGE);
        while (!page.isEmpty()) {
            for (var person : page) {
                csv.row(
                        person.externalId(),
                        person.name(),
                        person.address(),
                        person.language(),
                        person.unit(),
                        person.manager().orElse(""),
                        person.external() ? "yes" : "no");
            }
            page = people.search(PeopleSearch.forAll(page.getLast().externalId()), PAGE);
        }
    }

    void relationships(CsvWriter csv) throws IOException {
        csv.row("subject", "rater", "relationship");
        var subjects = relationships.subjects();
        for (int from = 0; from < subjects.size(); from += PAGE) {
            relationships(subjects.subList(from, Math.min(subjects.size(), from + PAGE)), csv);
        }
    }

    private void relationships(List<String> subjects, CsvWriter csv) throws IOException {
        var raters = relationships.ratersOfAll(subjects);
        var mentioned = new HashSet<>(subjects);
        raters.values().forEach(each -> mentioned.addAll(each.keySet()));
        var ids = people.findAll(mentioned).values().stream().collect(toMap(Person::id, Person::externalId));
        for (var subject : raters.entrySet()) {
            for (var rater : subject.getValue().entrySet()) {
                csv.row(
                        ids.getOrDefault(subject.getKey(), ""),
                        ids.getOrDefault(rater.getKey(), ""),
                        rater.getValue().word());
            }
        }
    }

    void campaigns(CsvWriter csv) {
        plans.writeHeads(row -> write(csv, row));
    }

    /** Of campaigns for everybody there is nobody to name. */
    void subjects(CsvWriter csv) {
        write(csv, List.of("campaign", "id"));
        plans.forEachChosen((campaign, chosen) -> {
            for (int from = 0; from < chosen.size(); from += PAGE) {
                var some = new ArrayList<>(people.findAll(chosen.subList(from, Math.min(chosen.size(), from + PAGE)))
                        .values());
                some.forEach(person -> write(csv, List.of(campaign, person.externalId())));
            }
        });
    }

    private static void write(CsvWriter csv, List<String> row) {
        try {
            csv.row(row.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
