package org.trust360.survey.reminder;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;
import org.trust360.survey.store.CampaignsDatabase;
import org.trust360.survey.store.PeopleDatabase;

/** Reminders begin by themselves on the running service: nobody presses a button. */
class ReminderSweepTests {

    private static final String QUESTIONNAIRE = "trust-congruence-24";
    private static final String REMINDERS =
            ", \"course\": {\"reminders\": {\"firstAfterDays\": 3, \"everyDays\": 4, \"dayBeforeEnd\": false}}";
    private static final TestService SERVICE = TestService.shared();

    @Test
    void owesEveryRaterOneReminderWhenTheTurnHasCome() {
        var byImport = open("remind-import", false);
        var byMail = open("remind-mail", true);
        openedBefore(byImport, Duration.ofDays(3).plusHours(1));
        openedBefore(byMail, Duration.ofDays(3).plusHours(1));

        await().untilAsserted(() -> assertThat(turns(byMail)).containsExactly(byMail.id() + "/regular-1"));

        assertThat(reminded(byMail))
                .containsExactlyInAnyOrder(
                        byMail.personId("lea"), byMail.personId("max"), byMail.personId("ida"), byMail.personId("tom"));
        assertThat(turns(byImport)).as("nobody was ever written to").isEmpty();
        assertThat(reminded(byImport)).isEmpty();
    }

    @Test
    void owesNothingBeforeTheTurnHasCome() {
        var early = open("remind-early", true);
        openedBefore(early, Duration.ofDays(3).minusHours(1));
        var due = open("remind-due", true);
        openedBefore(due, Duration.ofDays(3).plusHours(1));

        await().untilAsserted(() -> assertThat(turns(due)).isNotEmpty());
        assertThat(turns(early)).isEmpty();
        assertThat(reminded(early)).isEmpty();
    }

    private static OpenCampaign open(String prefix, boolean invites) {
        var campaign = OpenCampaign.plan(prefix, QUESTIONNAIRE, "\"threshold\": 3, \"invite\": " + invites + REMINDERS);
        campaign.open();
        return campaign;
    }

    private static void openedBefore(OpenCampaign campaign, Duration ago) {
        campaigns()
                .getCollection("campaigns")
                .updateOne(
                        eq("_id", campaign.id()),
                        set("openedAt", Date.from(Instant.now().minus(ago))));
    }

    private static List<String> turns(OpenCampaign campaign) {
        return campaigns()
                .getCollection("reminders")
                .find(eq("campaign", campaign.id()))
                .map(turn -> turn.getString("_id"))
                .into(new ArrayList<>());
    }

    private static List<String> reminded(OpenCampaign campaign) {
        return SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("notices")
                .find(and(eq("kind", "reminder"), eq("campaignId", campaign.id())))
                .map((Document owed) -> owed.getString("recipientId"))
                .into(new ArrayList<>());
    }

    private static MongoDatabase campaigns() {
        return SERVICE.bean(CampaignsDatabase.class).database();
    }
}
