package org.trust360.survey.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.campaign.CoachedCampaigns.ReadyReport;

/** D5: what a campaign's reports are read against is said when it opens, and once. */
class ReferencesTests {

    @RegisterExtension
    private final CampaignWorld world = new CampaignWorld();

    @Test
    void namesTheLastWhoseReportsAreAllReleased() {
        var first = released();
        var second = world.opened();

        assertThat(opening(first)).doesNotContain("reference");
        assertThat(opening(second)).contains("\"reference\":\"" + first + "\"");
    }

    /** One report is not there: what is usual would depend on when it comes. */
    @Test
    void namesNoneThatIsNotDone() {
        var first = world.opened();
        finish(first);
        world.reports.released(new ReadyReport("report", first, "s1", true));

        assertThat(opening(world.opened())).doesNotContain("reference");
    }

    private String released() {
        var id = world.opened();
        finish(id);
        ((Campaign.Opened) world.campaigns.find(id).orElseThrow())
                .roster()
                .subjects()
                .forEach(subject -> world.reports.released(new ReadyReport(id + subject, id, subject, true)));
        return id;
    }

    private void finish(String id) {
        world.sweep();
        world.desk(CampaignWorld.NOW).close(id);
        world.sweep();
        assertThat(world.desk(CampaignWorld.NOW).release(id)).isEqualTo(new Transition.Done());
    }

    private String opening(String id) {
        var campaign = world.campaigns.documents().find(new Document("_id", id)).first();
        return Objects.requireNonNull(campaign)
                .getList("outbox", Document.class)
                .getFirst()
                .get("value", String.class);
    }
}
