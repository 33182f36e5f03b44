package org.trust360.survey.export;

import java.io.IOException;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignPlans;
import org.trust360.survey.coaching.AssignedCoaches;
import org.trust360.survey.csv.CsvWriter;
import org.trust360.survey.export.NamedRows.Cell;
import org.trust360.survey.people.People;

/** Who coaches whom. */
@Component
class CoachesExport implements ExportFile {

    private final CampaignPlans plans;
    private final AssignedCoaches coaches;
    private final People people;

    CoachesExport(CampaignPlans plans, AssignedCoaches coaches, People people) {
        this.plans = plans;
        this.coaches = coaches;
        this.people = people;
    }

    @Override
    public String name() {
        return "coaches";
    }

    @Override
    public void write(CsvWriter csv) throws IOException {
        csv.row("campaign", "subject", "coach");
        var rows = new NamedRows(people, csv);
        plans.forEachId(campaign -> coaches.of(campaign)
                .forEach((subject, coach) -> rows.add(Cell.of(campaign), Cell.person(subject), Cell.person(coach))));
        rows.flush();
    }
}
