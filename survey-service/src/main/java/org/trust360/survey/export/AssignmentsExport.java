package org.trust360.survey.export;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignPlans;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.export.NamedRows.Cell;
import org.trust360.survey.people.People;
import org.trust360.survey.roster.Rosters;

/** Who is asked about whom in the campaigns that were opened, with what was put right since. */
@Component
class AssignmentsExport implements ExportFile {

    private final CampaignPlans plans;
    private final Rosters rosters;
    private final People people;

    AssignmentsExport(CampaignPlans plans, Rosters rosters, People people) {
        this.plans = plans;
        this.rosters = rosters;
        this.people = people;
    }

    @Override
    public String name() {
        return "assignments";
    }

    @Override
    public void write(CsvWriter csv) throws IOException {
        csv.row("campaign", "subject", "rater", "relationship");
        var rows = new NamedRows(people, csv);
        plans.forEachRoster((campaign, roster) -> rosters.forEachSubject(
                roster,
                assignments -> assignments.forEach(one -> rows.add(
                        Cell.of(campaign),
                        Cell.person(one.subject()),
                        Cell.person(one.rater()),
                        Cell.of(one.relationship().word())))));
        rows.flush();
    }
}
