package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.csv.Finding;

/** Reads the lines of a relationships file and hands on the good ones, a batch at a time. */
final class RelationshipsFile implements CsvHandler {

    static final CsvShape SHAPE = new CsvShape(RelationshipRules.COLUMNS, 400_000);
    private static final int BATCH = 2_000;

    private final RelationshipTarget target;
    private final ImportErrors errors;
    private final ImportProgress progress;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<RelationshipLine> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;

    RelationshipsFile(RelationshipTarget target, ImportErrors errors, ImportProgress progress) {
        this.target = target;
        this.errors = errors;
        this.progress = progress;
    }

    @Override
    public void row(CsvRow row) {
        progress.at(ImportFile.RELATIONSHIPS, row.line());
        var findings = RelationshipRules.check(row);
        if (!findings.isEmpty()) {
            findings.forEach(this::error);
            return;
        }
        var line = RelationshipRules.read(row);
        if (!seen.add(pair(line))) {
            error(PersonRules.finding(row, "rater", PeopleFault.RELATIONSHIP_REPEATED));
            return;
        }
        batch.add(line);
        if (batch.size() == BATCH) {
            handOn();
        }
    }

    @Override
    public void finding(Finding finding) {
        progress.at(ImportFile.RELATIONSHIPS, finding.line());
        error(finding);
    }

    /** What the whole file comes to; to be called once, at its end. */
    Changes finish() {
        handOn();
        return changes;
    }

    /** Two ids as one number: a set of these holds 400,000 pairs in a few megabytes. */
    private long pair(RelationshipLine line) {
        return (long) number(line.subject()) << Integer.SIZE | number(line.rater());
    }

    private int number(String externalId) {
        return numbers.computeIfAbsent(externalId, _ -> numbers.size());
    }

    private void handOn() {
        var ids = target.ids(batch.stream()
                .flatMap(line -> Stream.of(line.subject(), line.rater()))
                .distinct()
                .toList());
        var known = new ArrayList<RelationshipLine.Known>();
        for (var line : batch) {
            var subject = ids.get(line.subject());
            var rater = ids.get(line.rater());
            if (subject == null) {
                error(new Finding(line.line(), "subject", line.subject(), PeopleFault.PERSON_UNKNOWN));
            }
            if (rater == null) {
                error(new Finding(line.line(), "rater", line.rater(), PeopleFault.PERSON_UNKNOWN));
            }
            if (subject != null && rater != null) {
                known.add(new RelationshipLine.Known(line, subject, rater));
            }
        }
        changes = changes.plus(target.take(known));
        batch.clear();
    }

    private void error(Finding finding) {
        errors.add(ImportFile.RELATIONSHIPS, finding);
    }
}
