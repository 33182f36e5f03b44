package org.trust360.survey.export;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.export.NamedRows.Cell;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Relationships;

/** Who works with whom, to be imported again as it is. */
@Component
class RelationshipsExport implements ExportFile {

    private static final int PAGE = 1_000;

    private final People people;
    private final Relationships relationships;

    RelationshipsExport(People people, Relationships relationships) {
        this.people = people;
        this.relationships = relationships;
    }

    @Override
    public String name() {
        return "relationships";
    }

    @Override
    public void write(CsvWriter csv) throws IOException {
        csv.row("subject", "rater", "relationship");
        var rows = new NamedRows(people, csv);
        var subjects = relationships.subjects();
        for (int from = 0; from < subjects.size(); from += PAGE) {
            var some = subjects.subList(from, Math.min(subjects.size(), from + PAGE));
            relationships
                    .ratersOfAll(some)
                    .forEach((subject, raters) -> raters.forEach((rater, group) ->
                            rows.add(Cell.person(subject), Cell.person(rater), Cell.of(group.word()))));
        }
        rows.flush();
    }
}
