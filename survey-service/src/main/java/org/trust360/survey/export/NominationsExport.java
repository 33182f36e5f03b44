package org.trust360.survey.export;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignPlans;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.export.NamedRows.Cell;
import org.trust360.survey.nomination.ProposedRaters;
import org.trust360.survey.people.People;

/** Who was proposed, who decides about it, what was decided, and why somebody was declined. */
@Component
class NominationsExport implements ExportFile {

    private final CampaignPlans plans;
    private final ProposedRaters proposed;
    private final People people;

    NominationsExport(CampaignPlans plans, ProposedRaters proposed, People people) {
        this.plans = plans;
        this.proposed = proposed;
        this.people = people;
    }

    @Override
    public String name() {
        return "nominations";
    }

    @Override
    public void write(CsvWriter csv) throws IOException {
        csv.row("campaign", "subject", "approver", "rater", "relationship", "origin", "decision", "reason");
        var rows = new NamedRows(people, csv);
        plans.forEachId(campaign -> proposed.forEach(
                campaign,
                one -> rows.add(
                        Cell.of(campaign),
                        Cell.person(one.subject()),
                        Cell.person(one.approver()),
                        Cell.person(one.rater()),
                        Cell.of(one.relationship().word()),
                        Cell.of(one.origin()),
                        Cell.of(one.decision()),
                        Cell.of(one.reason()))));
        rows.flush();
    }
}
