package org.trust360.survey.export;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignPlans;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.export.NamedRows.Cell;
import org.trust360.survey.people.People;

/** Whom campaigns are about; of campaigns for everybody there is nobody to name. */
@Component
class SubjectsExport implements ExportFile {

    private final CampaignPlans plans;
    private final People people;

    SubjectsExport(CampaignPlans plans, People people) {
        this.plans = plans;
        this.people = people;
    }

    @Override
    public String name() {
        return "campaign-subjects";
    }

    @Override
    public void write(CsvWriter csv) throws IOException {
        csv.row("campaign", "id");
        var rows = new NamedRows(people, csv);
        plans.forEachChosen(
                (campaign, chosen) -> chosen.forEach(person -> rows.add(Cell.of(campaign), Cell.person(person))));
        rows.flush();
    }
}
