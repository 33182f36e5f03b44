package org.trust360.survey.orgchart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.DraftPlans;
import org.trust360.survey.people.People;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.people.Relationships;
import org.trust360.survey.peopleimport.ImportDesk;

/**
 * Makes a proposal for a draft and lays it before HR as an import: with a preview, to be accepted or discarded. Until then
 * it changes nothing.
 */
@Component
public class ProposalDesk {

    private static final String NAME = "org-chart.csv";
    private static final int BATCH = 500;

    private final DraftPlans drafts;
    private final People people;
    private final Relationships relationships;
    private final ImportDesk imports;

    ProposalDesk(DraftPlans drafts, People people, Relationships relationships, ImportDesk imports) {
        this.drafts = drafts;
        this.people = people;
        this.relationships = relationships;
        this.imports = imports;
    }

    public Proposing propose(String campaign) throws IOException {
        var plan = drafts.find(campaign);
        if (plan.isEmpty()) {
            return new Proposing.NoDraft();
        }
        var lines = lines(plan.get());
        if (lines.isEmpty()) {
            return new Proposing.NothingToAdd();
        }
        return switch (imports.sendRelationships(NAME, csv(lines))) {
            case ImportDesk.Sending.Sent(var id) -> new Proposing.Proposed(id);
            case ImportDesk.Sending.TooMany _ -> new Proposing.TooManyImports();
            case ImportDesk.Sending.Empty _, ImportDesk.Sending.TooLarge _ ->
                throw new IllegalStateException("A proposal of " + lines.size() + " lines is not taken");
        };
    }

    /** For everybody: those whom somebody reports to, besides those who have raters already. */
    private List<OrgChartProposal.Line> lines(DraftPlans.DraftPlan plan) {
        var chart = OrgChart.of(people);
        var ids = plan.subjects().orElseGet(relationships::subjects);
        var proposal = new OrgChartProposal(chart, plan.limits());
        var subjects = new ArrayList<String>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            var raters = relationships.ratersOfAll(ids.subList(from, Math.min(ids.size(), from + BATCH)));
            know(ids.subList(from, Math.min(ids.size(), from + BATCH)), raters, proposal, subjects);
        }
        if (plan.subjects().isEmpty()) {
            var leaders = chart.leaders();
            leaders.removeAll(new HashSet<>(subjects));
            subjects.addAll(leaders);
        }
        subjects.sort(null);
        return proposal.lines(subjects, plan.groups());
    }

    private void know(
            List<String> ids,
            Map<String, Map<String, Relationship>> raters,
            OrgChartProposal proposal,
            List<String> subjects) {
        var mentioned = new HashSet<>(ids);
        raters.values().forEach(each -> mentioned.addAll(each.keySet()));
        var names = people.findAll(mentioned).values().stream().collect(toMap(Person::id, Person::externalId));
        for (var id : ids) {
            var subject = names.get(id);
            if (subject != null) {
                subjects.add(subject);
                var known = new HashMap<String, Relationship>();
                raters.getOrDefault(id, Map.of())
                        .forEach((rater, relationship) -> known.put(names.getOrDefault(rater, rater), relationship));
                proposal.know(subject, known);
            }
        }
    }

    private static byte[] csv(List<OrgChartProposal.Line> lines) {
        var csv = new StringBuilder("subject,rater,relationship\n");
        for (var line : lines) {
            csv.append(quoted(line.subject()))
                    .append(',')
                    .append(quoted(line.rater()))
                    .append(',')
                    .append(line.relationship().word())
                    .append('\n');
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static String quoted(String id) {
        return '"' + id.replace("\"", "\"\"") + '"';
    }

    /** What became of the wish for a proposal. */
    public sealed interface Proposing {

        /** To be looked at and decided about as this import. */
        record Proposed(String importId) implements Proposing {}

        record NothingToAdd() implements Proposing {}

        record NoDraft() implements Proposing {}

        record TooManyImports() implements Proposing {}
    }
}
