package org.trust360.survey.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.trust360.survey.campaign.CampaignPlans;
import org.trust360.survey.csv.CsvWriter;

/** What HR has planned of each campaign. */
@Component
class CampaignsExport implements ExportFile {

    private final CampaignPlans plans;

    CampaignsExport(CampaignPlans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public void write(CsvWriter csv) {
        plans.writeHeads(row -> write(csv, row));
    }

    private static void write(CsvWriter csv, List<String> row) {
        try {
            csv.row(row.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
