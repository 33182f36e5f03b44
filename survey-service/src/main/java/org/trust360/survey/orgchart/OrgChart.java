package org.trust360.survey.orgchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;

/** Who reports to whom, by external ids. People from outside are in no chart. */
final class OrgChart {

    private final Map<String, Optional<String>> managers = new HashMap<>();
    private final Map<String, List<String>> reports = new HashMap<>();

    static OrgChart of(People people) {
        var chart = new OrgChart();
        people.forEach(chart::add);
        return chart;
    }

    void add(Person person) {
        if (!person.external()) {
            managers.put(person.externalId(), person.manager());
            person.manager()
                    .ifPresent(manager -> reports.computeIfAbsent(manager, _ -> new ArrayList<>(1))
                            .add(person.externalId()));
        }
    }

    boolean has(String person) {
        return managers.containsKey(person);
    }

    /** Nobody where the manager is not known, or is from outside. */
    Optional<String> managerOf(String person) {
        return managers.getOrDefault(person, Optional.empty()).filter(this::has);
    }

    List<String> reportsOf(String person) {
        return reports.getOrDefault(person, List.of());
    }

    /** Those who have the same manager. */
    List<String> peersOf(String person) {
        return managerOf(person)
                .map(manager -> reportsOf(manager).stream()
                        .filter(id -> !id.equals(person))
                        .toList())
                .orElse(List.of());
    }

    /** Those to whom somebody reports. */
    SortedSet<String> leaders() {
        var leaders = new TreeSet<String>();
        reports.keySet().stream().filter(this::has).forEach(leaders::add);
        return leaders;
    }
}
