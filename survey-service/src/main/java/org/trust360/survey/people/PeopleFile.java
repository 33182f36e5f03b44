package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.csv.Finding;

/** Reads the lines of a people file and hands on the good ones, a batch at a time. */
final class PeopleFile implements CsvHandler {

    static final CsvShape SHAPE = new CsvShape(PersonRules.COLUMNS, 100_000);
    private static final int BATCH = 1_000;

    private final Function<List<PersonLine>, Changes> target;
    private final ImportErrors errors;
    private final ImportProgress progress;
    private final Set<String> seen = new HashSet<>();
    private final List<PersonLine> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;

    PeopleFile(Function<List<PersonLine>, Changes> target, ImportErrors errors, ImportProgress progress) {
        this.target = target;
        this.errors = errors;
        this.progress = progress;
    }

    @Override
    public void row(CsvRow row) {
        progress.at(ImportFile.PEOPLE, row.line());
        var findings = PersonRules.check(row);
        if (!findings.isEmpty()) {
            findings.forEach(each -> errors.add(ImportFile.PEOPLE, each));
        } else if (!seen.add(row.value("id"))) {
            errors.add(ImportFile.PEOPLE, PersonRules.finding(row, "id", PeopleFault.PERSON_REPEATED));
        } else {
            batch.add(PersonRules.read(row));
            if (batch.size() == BATCH) {
                handOn();
            }
        }
    }

    @Override
    public void finding(Finding finding) {
        progress.at(ImportFile.PEOPLE, finding.line());
        errors.add(ImportFile.PEOPLE, finding);
    }

    /** What the whole file comes to; to be called once, at its end. */
    Changes finish() {
        handOn();
        return changes;
    }

    /** The external ids of the good lines. */
    Set<String> ids() {
        return seen;
    }

    private void handOn() {
        if (!batch.isEmpty()) {
            changes = changes.plus(target.apply(List.copyOf(batch)));
            batch.clear();
        }
    }
}
