package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.trust360.survey.csv.Finding;

/** Says what the lines of a people file would change, and changes nothing. */
final class PeopleCheck {

    private static final int BATCH = 1_000;

    private final MongoPeople people;
    private final ImportSamples samples;
    private final Map<String, Integer> managers = new LinkedHashMap<>();

    PeopleCheck(MongoPeople people, ImportSamples samples) {
        this.people = people;
        this.samples = samples;
    }

    Changes compare(List<PersonLine> lines) {
        var known = people.findAllByExternalId(
                lines.stream().map(PersonLine::externalId).toList());
        int added = 0;
        int changed = 0;
        for (var line : lines) {
            line.manager().filter(id -> !id.isEmpty()).ifPresent(id -> managers.putIfAbsent(id, line.line()));
            var person = known.get(line.externalId());
            if (person == null) {
                added++;
                samples.add(sample(ImportSample.Kind.ADDED, line.added(""), List.of()));
            } else if (!line.of(person).equals(person)) {
                changed++;
                samples.add(sample(ImportSample.Kind.CHANGED, line.of(person), differences(person, line.of(person))));
            }
        }
        return new Changes(added, changed, lines.size() - added - changed, 0);
    }

    /** A manager whom nobody knows is told of once; the lines that name them are taken all the same. */
    void reportUnknownManagers(Set<String> inFile, ImportErrors errors) {
        var asked =
                managers.keySet().stream().filter(id -> !inFile.contains(id)).toList();
        for (int from = 0; from < asked.size(); from += BATCH) {
            var batch = asked.subList(from, Math.min(asked.size(), from + BATCH));
            var known = people.findAllByExternalId(batch).keySet();
            batch.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> errors.remark(
                            ImportFile.PEOPLE,
                            new Finding(managers.getOrDefault(id, 1), "manager", id, PeopleFault.MANAGER_UNKNOWN)));
        }
    }

    /** Who is known and not among these. */
    ImportPreview.Absent notAmong(Set<String> externalIds) {
        var first = new ArrayList<ImportSample>();
        var count = new AtomicInteger();
        people.forEach(person -> {
            if (!externalIds.contains(person.externalId()) && count.incrementAndGet() <= ImportSamples.EACH) {
                first.add(sample(ImportSample.Kind.ABSENT, person, List.of()));
            }
        });
        return new ImportPreview.Absent(count.get(), List.copyOf(first));
    }

    private static ImportSample sample(
            ImportSample.Kind kind, Person person, List<ImportSample.Difference> differences) {
        return new ImportSample(kind, ImportFile.PEOPLE, List.of(person.externalId()), person.name(), differences);
    }

    private static List<ImportSample.Difference> differences(Person before, Person after) {
        var found = new ArrayList<ImportSample.Difference>();
        var others = columns(after);
        columns(before).forEach((column, value) -> {
            var other = others.getOrDefault(column, "");
            if (!value.equals(other)) {
                found.add(new ImportSample.Difference(column, value, other));
            }
        });
        return List.copyOf(found);
    }

    private static Map<String, String> columns(Person person) {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", person.name());
        columns.put("email", person.address());
        columns.put("language", person.language());
        columns.put("unit", person.unit());
        columns.put("manager", person.manager().orElse(""));
        columns.put("external", person.external() ? "yes" : "no");
        return columns;
    }
}
