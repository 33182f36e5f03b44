package org.trust360.survey.coaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trust360.survey.campaign.PlannedCoaches;
import org.trust360.survey.csv.Finding;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.plan.ReleaseRule;

/** The column {@code coach} of the file that says who is to be rated. */
final class CoachColumn implements PlannedCoaches {

    private static final String COLUMN = "coach";

    private final CoachDesk desk;
    private final People people;

    CoachColumn(CoachDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public List<Finding> findings(List<Line> lines, ReleaseRule release) {
        var known = people.findAllByExternalId(lines.stream().map(Line::coach).collect(Collectors.toSet()))
                .keySet();
        var before = new HashMap<String, String>();
        var findings = new ArrayList<Finding>();
        for (var line : lines) {
            wrong(line, release, known, before)
                    .map(code -> new Finding(line.number(), COLUMN, line.coach(), () -> code))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<String> wrong(
            Line line, ReleaseRule release, Set<String> known, Map<String, String> before) {
        var other = before.putIfAbsent(line.subject(), line.coach());
        if (other != null && !other.equals(line.coach())) {
            return Optional.of("coach-twice");
        }
        if (line.coach().isEmpty()) {
            return Optional.empty();
        }
        if (release != ReleaseRule.COACH) {
            return Optional.of("coach-not-asked-for");
        }
        if (line.coach().equals(line.subject())) {
            return Optional.of("own-coach");
        }
        return known.contains(line.coach()) ? Optional.empty() : Optional.of("coach-unknown");
    }

    @Override
    public void assign(String campaign, List<Line> lines) {
        var rated = people.findAll(desk.everybody(campaign)).values().stream()
                .map(Person::externalId)
                .collect(Collectors.toSet());
        desk.assign(
                campaign,
                lines.stream()
                        .filter(line -> !line.coach().isEmpty() && rated.contains(line.subject()))
                        .map(line -> new CoachDesk.Wish(line.subject(), Optional.of(line.coach())))
                        .toList());
    }
}
