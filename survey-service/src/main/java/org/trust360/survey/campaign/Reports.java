package org.trust360.survey.campaign;

import java.util.Optional;

/** Which subjects' reports are ready or released; a set, so it does not matter how often or in what order it is told. */
interface Reports {

    void ready(CoachedCampaigns.ReadyReport report);

    void released(CoachedCampaigns.ReadyReport report);

    Optional<CoachedCampaigns.ReadyReport> find(String campaign, String subject);

    Optional<CoachedCampaigns.ReadyReport> find(String id);

    Count count(String campaign);

    /** Subjects with a report, and those of them whose report is released. */
    record Count(int ready, int released) {}
}
