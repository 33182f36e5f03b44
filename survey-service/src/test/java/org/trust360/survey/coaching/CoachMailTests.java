package org.trust360.survey.coaching;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.events.Event;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.survey.TestService;
import org.trust360.survey.campaign.CoachedCampaigns;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.rater.OpenCampaign;
import org.trust360.survey.store.PeopleDatabase;

/** From an assignment to the mail by which a coach learns of it and signs in. */
class CoachMailTests {

    private static final TestService SERVICE = TestService.shared();

    /** I2: one mail for each coach and campaign, however often and in whatever order leaders are assigned. */
    @Test
    void owesACoachOneMailForACampaign_I2() {
        var campaign = campaign("mail-once");
        assign(campaign, "lea", "tom");
        sweep();
        assign(campaign, "ida", "tom");
        sweep();
        assign(campaign, "lea", null);
        assign(campaign, "lea", "tom");
        sweep();

        assertThat(owed(campaign, "coaching"))
                .extracting(notice -> notice.getString("recipientId"))
                .containsExactly(campaign.personId("tom"));
    }

    /** While HR still plans nobody is written to; what was assigned meanwhile is told once it runs. */
    @Test
    void tellsNobodyOfADraft() {
        var draft = planned("mail-draft");
        assign(draft, "lea", "tom");
        sweep();
        assertThat(owed(draft, "coaching")).isEmpty();

        draft.open();
        sweep();

        assertThat(owed(draft, "coaching")).hasSize(1);
    }

    /** Killed between the debt and the note of it: told again, owed once. */
    @Test
    void isOwedOnceThroughAKill_I2() {
        var campaign = campaign("mail-killed");
        assign(campaign, "lea", "tom");
        var notices = SERVICE.bean(Notices.class);
        var dying = new CoachTelling(SERVICE.bean(Coaches.class), SERVICE.bean(CoachedCampaigns.class), notice -> {
            notices.owe(notice);
            throw new IllegalStateException("killed");
        });

        assertThatThrownBy(dying::sweep).isInstanceOf(IllegalStateException.class);
        assertThat(SERVICE.bean(Coaches.class).untold(campaign.id())).hasSize(1);
        sweep();

        assertThat(owed(campaign, "coaching")).hasSize(1);
        assertThat(SERVICE.bean(Coaches.class).untold(campaign.id())).isEmpty();
    }

    @Test
    void namesTheLeadersAndTheWayToAnAccount() {
        var campaign = campaign("mail-says");
        assign(campaign, "lea", "tom");
        assign(campaign, "ida", "tom");

        var mail = mail("coaching", campaign, "tom");

        assertThat(JsonPath.<List<String>>read(mail.body(), "$.people[*].name"))
                .containsExactly("Ida Frost", "Lea Sommer");
        assertThat(JsonPath.<List<String>>read(mail.body(), "$.people[*].relationship"))
                .containsOnly("coached");
        assertThat(JsonPath.<String>read(mail.body(), "$.link")).endsWith("/coaching");
        assertThat(JsonPath.<String>read(mail.body(), "$.until")).isNotNull();
        var account = JsonPath.<String>read(mail.body(), "$.accountLink");
        var token = account.substring(account.indexOf("#t=") + 3);
        assertThat(OpenCampaign.internal("/internal/activations", "{\"token\":\"" + token + "\"}")
                        .body())
                .contains(campaign.personId("tom"));
        assertThat(mail("coaching", campaign, "max").statusCode())
                .as("coaches nobody")
                .isEqualTo(410);
    }

    @Test
    void isNotOwedToACoachWhoWasTakenAwayOrWantsNoMails() {
        var campaign = campaign("mail-gone");
        assign(campaign, "lea", "tom");
        var stop = JsonPath.<String>read(mail("coaching", campaign, "tom").body(), "$.stopLink");
        SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(URI.create(stop).getPath()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(ofString("List-Unsubscribe=One-Click"))
                .build());
        assertThat(mail("coaching", campaign, "tom").statusCode())
                .as("wants none")
                .isEqualTo(410);

        assign(campaign, "lea", "max");
        assertThat(mail("coaching", campaign, "max").statusCode()).isEqualTo(200);
        assign(campaign, "lea", "ida");
        assertThat(mail("coaching", campaign, "max").statusCode())
                .as("taken away")
                .isEqualTo(410);
    }

    /** One mail for the first of the reports, owed until none waits any more. */
    @Test
    void learnsThatReportsWait_I2() {
        var campaign = campaign("mail-waits");
        assign(campaign, "lea", "tom");
        assign(campaign, "ida", "tom");
        assertThat(mail("conversation", campaign, "tom").statusCode()).isEqualTo(410);

        send(ready(campaign, "lea"), 3);
        send(ready(campaign, "ida"), 1);
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(JsonPath.<List<String>>read(
                                mail("conversation", campaign, "tom").body(), "$.people[*].name"))
                        .containsExactly("Ida Frost", "Lea Sommer"));
        assertThat(owed(campaign, "conversation")).hasSize(1);

        send(released(campaign, "lea"), 1);
        send(released(campaign, "ida"), 1);
        await().atMost(ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(mail("conversation", campaign, "tom").statusCode())
                                .isEqualTo(410));
    }

    /** Where HR releases, no report waits for a coach. */
    @Test
    void owesNothingWhereCoachesReleaseNothing() {
        var campaign = OpenCampaign.open("mail-hr", true);
        send(ready(campaign, "lea"), 1);

        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                SERVICE.bean(CoachedCampaigns.class).report(campaign.id(), campaign.personId("lea")))
                        .isPresent());
        assertThat(owed(campaign, "conversation")).isEmpty();
    }

    private static OpenCampaign campaign(String prefix) {
        var campaign = planned(prefix);
        campaign.open();
        return campaign;
    }

    private static OpenCampaign planned(String prefix) {
        return OpenCampaign.plan(prefix, "trust-congruence-24", "\"course\": {\"reports\": {\"release\": \"coach\"}}");
    }

    private static void sweep() {
        SERVICE.bean(CoachTelling.class).sweep();
    }

    private static void assign(OpenCampaign campaign, String subject, @Nullable String coach) {
        var line = new Document("subject", campaign.externalId(subject))
                .append("coach", coach == null ? null : campaign.externalId(coach));
        var answer = SERVICE.send(SERVICE.asHr(campaign.path() + "/coaches")
                .header("Content-Type", "application/json")
                .PUT(ofString("[" + line.toJson() + "]"))
                .build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static HttpResponse<String> mail(String kind, OpenCampaign campaign, String person) {
        return OpenCampaign.internal(
                "/internal/mails/" + kind,
                "{\"mailId\":\"any\",\"campaignId\":\"%s\",\"about\":\"%s\"}"
                        .formatted(campaign.id(), campaign.personId(person)));
    }

    private static List<Document> owed(OpenCampaign campaign, String kind) {
        return SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("notices")
                .find(new Document("campaignId", campaign.id()).append("kind", kind))
                .into(new ArrayList<>());
    }

    private static ReportReady ready(OpenCampaign campaign, String subject) {
        return new ReportReady(report(campaign, subject), campaign.id(), campaign.personId(subject));
    }

    private static ReportReleased released(OpenCampaign campaign, String subject) {
        return new ReportReleased(report(campaign, subject), campaign.id(), campaign.personId(subject));
    }

    private static String report(OpenCampaign campaign, String subject) {
        return "report-of-" + campaign.externalId(subject);
    }

    private static void send(Event event, int times) {
        var settings = Map.<String, Object>of("bootstrap.servers", SERVICE.brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = 0; i < times; i++) {
                var envelope = new Envelope<>(event.key() + "." + i, Instant.now(), "/scoring-service", event);
                assertThat(producer.send(new EventCodec().write(envelope))).succeedsWithin(ofSeconds(10));
            }
        }
    }
}
