package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.csv.Finding;

/** Takes the lines of a people file into the collection, a batch at a time. */
final class PeopleFile implements CsvHandler {

    static final CsvShape SHAPE = new CsvShape(PersonRules.COLUMNS, 100_000);
    private static final int BATCH = 1_000;

    private final MongoPeople people;
    private final ImportErrors errors;
    private final Set<String> seen = new HashSet<>();
    private final List<PersonLine> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;

    PeopleFile(MongoPeople people, ImportErrors errors) {
        this.people = people;
        this.errors = errors;
    }

    @Override
    public void row(CsvRow row) {
        var findings = PersonRules.check(row);
        if (!findings.isEmpty()) {
            findings.forEach(this::finding);
        } else if (!seen.add(row.value("id"))) {
            finding(PersonRules.finding(row, "id", PeopleFault.PERSON_REPEATED));
        } else {
            batch.add(PersonRules.read(row));
            if (batch.size() == BATCH) {
                write();
            }
        }
    }

    @Override
    public void finding(Finding finding) {
        errors.add(ImportFile.PEOPLE, finding);
    }

    /** What the whole file changed; to be called once, at its end. */
    Changes finish() {
        write();
        return changes;
    }

    private void write() {
        changes = changes.plus(people.merge(batch));
        batch.clear();
    }
}
