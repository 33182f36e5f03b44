package org.trust360.survey.export;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleSearch;

/** Everybody, to be imported again as they are. */
@Component
class PeopleExport implements ExportFile {

    private static final int PAGE = 1_000;

    private final People people;

    PeopleExport(People people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void write(CsvWriter csv) throws IOException {
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
}
