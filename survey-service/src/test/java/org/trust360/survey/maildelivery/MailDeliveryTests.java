package org.trust360.survey.maildelivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.events.MailBounced;
import org.trust360.events.MailEvent;
import org.trust360.events.MailSent;
import org.trust360.events.wire.Envelope;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;
import org.trust360.survey.store.PeopleDatabase;

/** Whom mails reached, from the event to what HR sees and does. */
class MailDeliveryTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final TestService SERVICE = TestService.shared();

    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("delivery", true);

    @BeforeEach
    void forget() {
        SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("deliveries")
                .deleteMany(new Document());
    }

    private static void told(Instant at, MailEvent event) {
        SERVICE.bean(MailEventListener.class).on(Envelope.of(at, "/notification-service", event));
    }

    private static MailEvent bounced(String rater, String status) {
        return new MailBounced("mail", "invitation", CAMPAIGN.invitation(rater), CAMPAIGN.id(), status);
    }

    private static MailEvent sent(String rater) {
        return new MailSent("mail", "invitation", CAMPAIGN.invitation(rater), CAMPAIGN.id());
    }

    private static String page() {
        return "/hr/campaigns/" + CAMPAIGN.id() + "/mails";
    }

    private static HttpResponse<String> get(String path) {
        return SERVICE.send(SERVICE.asHr(path).header("Accept-Language", "en").build());
    }

    private static HttpResponse<String> post(String path) {
        return SERVICE.send(SERVICE.asHr(path)
                .header("Accept-Language", "en")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("", UTF_8))
                .build());
    }

    @Test
    void whoeverWasNotReachedIsShownWithWhatHelps() {
        told(NOW, sent("tom"));
        told(NOW, bounced("max", "550"));

        var shown = get(page());

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("Max Winter", "no such mailbox", "Mail again", "Fresh link")
                .doesNotContain("Tom Regen", "??");
        assertThat(get(page() + "?query=Tom").body()).contains("Tom Regen", "A mail server took it over");
    }

    @Test
    void theNewestNewsCountsInWhateverOrderAndHoweverOftenItCameIn() {
        told(NOW.plusSeconds(60), sent("max"));
        told(NOW, bounced("max", "550"));
        told(NOW.plusSeconds(60), sent("max"));

        assertThat(get(page()).body()).contains("Nothing came back so far");

        told(NOW.plusSeconds(120), bounced("max", "451"));

        assertThat(get(page()).body()).contains("Max Winter", "put it off for two days");
    }

    @Test
    void a11OfRemindersNothingIsKept() {
        var max = CAMPAIGN.personId("max");
        told(NOW, new MailSent("m1", "reminder", max, CAMPAIGN.id()));
        told(NOW, new MailBounced("m2", "reminder", max, CAMPAIGN.id(), "550"));

        assertThat(SERVICE.bean(Deliveries.class).latest(List.of(max))).isEmpty();
    }

    @Test
    void newsOfWhatNobodyKnowsIsPassedOver() {
        told(NOW, new MailSent("m1", "invitation", "0".repeat(32), null));
        told(NOW, new MailSent("m2", "release", "somebody", null));

        assertThat(SERVICE.bean(Deliveries.class).latest(List.of("somebody"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550, REFUSED",
        "451, GIVEN_UP",
        "connection-lost, GIVEN_UP",
        "address-refused, NO_ADDRESS",
        "subject-refused, NOT_WRITTEN",
        "survey-422, NOT_WRITTEN"
    })
    void whatHappenedIsToldInClasses(String status, DeliveryState state) {
        told(NOW, bounced("ida", status));

        var ida = CAMPAIGN.personId("ida");
        assertThat(SERVICE.bean(Deliveries.class).latest(List.of(ida)).get(ida))
                .extracting(Delivery::state)
                .isEqualTo(state);
    }

    @Test
    void thePagesOfPeopleAndCampaignTellWhatCameBack() {
        told(NOW.plusSeconds(60), bounced("ida", "550"));

        var people = get("/hr/people?query=" + CAMPAIGN.externalId("ida")).body();
        assertThat(people)
                .contains("not delivered", "Invitation", "no such mailbox")
                .doesNotContain("??");
        var trouble = get("/hr/campaigns/" + CAMPAIGN.id() + "/mails/trouble").body();
        assertThat(trouble).contains("did not arrive", "/mails").doesNotContain("??");
        assertThat(get("/hr/campaigns/none/mails/trouble").body()).doesNotContain("did not arrive");
    }

    @Test
    void undeliveredMailsAreTurnedInPages() {
        var deliveries = SERVICE.bean(Deliveries.class);
        for (int i = 100; i < 220; i++) {
            deliveries.note(new Delivery("many", "person-" + i, "invitation", DeliveryState.REFUSED, NOW));
        }

        assertThat(deliveries.undelivered("many", "person-149", 50))
                .extracting(Delivery::person)
                .startsWith("person-150")
                .endsWith("person-199")
                .hasSize(50);
        assertThat(deliveries.countUndelivered("many")).isEqualTo(120);
    }

    @Test
    void aFreshLinkOpensTheFormAndIsOnRecord() {
        var max = CAMPAIGN.personId("max");

        var fresh = post(page() + "/" + max + "/link");

        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(fresh.body()).containsPattern("/f#t=[A-Za-z0-9_-]{43}").contains("Max Winter", "on record");
        assertThat(records()).anySatisfy(record -> {
            assertThat(record.getString("rater")).isEqualTo(max);
            assertThat(record.getString("by")).isNotBlank();
            assertThat(record.toString()).doesNotContain("#t=");
        });
        assertThat(get(page() + "/" + max + "/link").statusCode()).isEqualTo(405);
        assertThat(post(page() + "/nobody/link").statusCode()).isEqualTo(404);
    }

    private static List<Document> records() {
        return SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("issuedlinks")
                .find()
                .into(new java.util.ArrayList<>());
    }

    @Test
    void theMailCanBeSentAgainWhileAnswersAreTaken() {
        assertThat(post(page() + "/" + CAMPAIGN.personId("max") + "/again").statusCode())
                .isEqualTo(302);
        assertThat(post(page() + "/nobody/again").statusCode()).isEqualTo(404);

        var closed = OpenCampaign.open("delivery-closed", true);
        closed.close();
        var late = "/hr/campaigns/" + closed.id() + "/mails/" + closed.personId("max") + "/again";
        assertThat(post(late).statusCode()).isEqualTo(404);
    }
}
