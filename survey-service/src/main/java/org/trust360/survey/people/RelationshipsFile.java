package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trust360.survey.csv.CsvHandler;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.CsvShape;
import org.trust360.survey.csv.Finding;

/** Takes the lines of a relationships file into the collection, a batch at a time. */
final class RelationshipsFile implements CsvHandler {

    static final CsvShape SHAPE = new CsvShape(RelationshipRules.COLUMNS, 400_000);
    private static final int BATCH = 2_000;

    private final People people;
    private final MongoRelationships relationships;
    private final ImportErrors errors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<RelationshipLine> batch = new ArrayList<>();
    private Changes changes = Changes.NONE;

    RelationshipsFile(People people, MongoRelationships relationships, ImportErrors errors) {
        this.people = people;
        this.relationships = relationships;
        this.errors = errors;
    }

    @Override
    public void row(CsvRow row) {
        var findings = RelationshipRules.check(row);
        if (!findings.isEmpty()) {
            findings.forEach(this::finding);
            return;
        }
        var line = RelationshipRules.read(row);
        if (!seen.add(pair(line))) {
            finding(PersonRules.finding(row, "rater", PeopleFault.RELATIONSHIP_REPEATED));
            return;
        }
        batch.add(line);
        if (batch.size() == BATCH) {
            write();
        }
    }

    @Override
    public void finding(Finding finding) {
        errors.add(ImportFile.RELATIONSHIPS, finding);
    }

    /** What the whole file changed; to be called once, at its end. */
    Changes finish() {
        write();
        return changes;
    }

    /** Two ids as one number: a set of these holds 400,000 pairs in a few megabytes. */
    private long pair(RelationshipLine line) {
        return (long) number(line.subject()) << Integer.SIZE | number(line.rater());
    }

    private int number(String externalId) {
        return numbers.computeIfAbsent(externalId, _ -> numbers.size());
    }

    private void write() {
        var known = people.findAllByExternalId(batch.stream()
                .flatMap(line -> Stream.of(line.subject(), line.rater()))
                .distinct()
                .toList());
        var wanted = new HashMap<String, Map<String, Optional<Relationship>>>();
        for (var line : batch) {
            reportUnknown(line, known);
            if (known.containsKey(line.subject()) && known.containsKey(line.rater())) {
                wanted.computeIfAbsent(id(line.subject(), known), _ -> new HashMap<>())
                        .put(id(line.rater(), known), line.relationship());
            }
        }
        changes = changes.plus(relationships.merge(wanted));
        batch.clear();
    }

    private void reportUnknown(RelationshipLine line, Map<String, Person> known) {
        if (!known.containsKey(line.subject())) {
            finding(new Finding(line.line(), "subject", line.subject(), PeopleFault.PERSON_UNKNOWN));
        }
        if (!known.containsKey(line.rater())) {
            finding(new Finding(line.line(), "rater", line.rater(), PeopleFault.PERSON_UNKNOWN));
        }
    }

    private static String id(String externalId, Map<String, Person> known) {
        var person = known.get(externalId);
        if (person == null) {
            throw new IllegalStateException("Asked for somebody who is not known");
        }
        return person.id();
    }
}
