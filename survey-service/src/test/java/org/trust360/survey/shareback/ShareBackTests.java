package org.trust360.survey.shareback;

import static com.mongodb.client.model.Filters.eq;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.trust360.events.Event;
import org.trust360.events.ReportReady;
import org.trust360.events.ShareBackWritten;
import org.trust360.events.seal.Purpose;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.survey.TestService;
import org.trust360.survey.campaign.CampaignFollowing;
import org.trust360.survey.campaign.Notices;
import org.trust360.survey.datakey.DataKeys;
import org.trust360.survey.invitation.InvitationBook;
import org.trust360.survey.rater.OpenCampaign;
import org.trust360.survey.store.PeopleDatabase;

/** From the event that a leader wrote to a mail for everybody who was asked. */
class ShareBackTests {

    private static final TestService SERVICE = TestService.shared();
    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("share-back", true);
    private static final String TEXT = "Thank you.\n\nI will ask {name} first.";

    private final String id = UUID.randomUUID().toString().replace("-", "");

    /** I2: whoever was asked is owed one mail, however often it is told and whether they answered or not. */
    @Test
    void owesEverybodyWhoWasAskedOneMailHoweverOftenItIsTold_I2() {
        var answered = SERVICE.bean(InvitationBook.class)
                .find(CAMPAIGN.invitation("max"))
                .orElseThrow();
        SERVICE.bean(InvitationBook.class).markDone(answered, lea());

        tell(3);
        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(recipients())
                        .containsExactlyInAnyOrder(
                                CAMPAIGN.personId("max"), CAMPAIGN.personId("ida"), CAMPAIGN.personId("tom")));
        tell(2);
        var other = UUID.randomUUID().toString().replace("-", "");
        send(new ShareBackWritten(other, CAMPAIGN.id(), lea(), seal(other)));

        await().atMost(ofSeconds(30))
                .untilAsserted(() -> assertThat(owed(other)).hasSize(3));
        assertThat(recipients()).as("behind the repeats").hasSize(3);
    }

    /** A crash between two raters: the event comes again, and those who were owed the mail are not owed another. */
    @Test
    void finishesAfterACrashInTheMiddle_I2() {
        var notices = SERVICE.bean(Notices.class);
        var book = SERVICE.bean(ShareBackBook.class);
        var invitations = SERVICE.bean(InvitationBook.class);
        var done = new ArrayList<String>();
        var following = SERVICE.bean(CampaignFollowing.class);
        Notices killed = notice -> {
            if (done.size() == 1) {
                throw new IllegalStateException("killed");
            }
            done.add(notice.recipient());
            notices.owe(notice);
        };
        var dying = new ShareBackDesk(book, invitations, killed, following);

        assertThatThrownBy(() -> dying.written(id, CAMPAIGN.id(), lea(), seal(id)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(recipients()).hasSize(1);
        new ShareBackDesk(book, invitations, notices, following).written(id, CAMPAIGN.id(), lea(), seal(id));

        assertThat(recipients()).hasSize(3).doesNotHaveDuplicates();
    }

    /** However many take part, only the invitations about the leader are read. */
    @Test
    void findsThoseWhoWereAskedByAnIndex() {
        var indexes = SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("invitations")
                .listIndexes()
                .map(index -> List.copyOf(index.get("key", Document.class).keySet()))
                .into(new ArrayList<>());

        assertThat(indexes).contains(List.of("campaignId", "assignments.subject"));
    }

    /** Who is written to notices that it goes on: the campaign is followed from then on, and stays so. */
    @Test
    void beginsTheStateInWhichACampaignIsFollowed() {
        var released = OpenCampaign.open("share-following", true);
        released.close();
        for (var name : List.of("lea", "ida")) {
            send(new ReportReady("following-" + name, released.id(), released.personId(name)), "ready-" + name);
        }
        await().atMost(ofSeconds(30))
                .until(() -> SERVICE.post(released.path() + "/release", "application/json", "")
                                .statusCode()
                        < 300);
        assertThat(OpenCampaign.at(SERVICE.get(released.path()), "$.state")).isEqualTo("released");

        for (int i = 0; i < 2; i++) {
            SERVICE.bean(ShareBackDesk.class).written(id, released.id(), released.personId("lea"), "sealed");
            assertThat(OpenCampaign.at(SERVICE.get(released.path()), "$.state")).isEqualTo("following");
        }
    }

    @Test
    void opensTheTextForTheMailAndForItsReceiverOnly_G2() {
        written();
        var mail = mail("tom", mailOf("tom"));

        assertThat(mail.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(mail.body(), "$.message")).isEqualTo(TEXT);
        assertThat(JsonPath.<String>read(mail.body(), "$.people[0].name")).isEqualTo("Lea Sommer");
        assertThat(JsonPath.<String>read(mail.body(), "$.to.address")).isEqualTo("tom@example.org");
        assertThat(JsonPath.<Object>read(mail.body(), "$.link")).isNull();
        assertThat(mail("tom", mailOf("max")).statusCode()).isEqualTo(410);
        assertThat(mail("lea", mailOf("tom")).statusCode()).isEqualTo(410);
        assertThat(mail("tom", "unknown").statusCode()).isEqualTo(410);
    }

    @Test
    void isNotSentToWhoDoesNotWantMailsAboutTheCampaign() {
        written();
        var stop = URI.create(JsonPath.read(mail("ida", mailOf("ida")).body(), "$.stopLink"))
                .getPath();
        SERVICE.send(HttpRequest.newBuilder(SERVICE.uri(stop))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build());

        assertThat(mail("ida", mailOf("ida")).statusCode()).isEqualTo(410);
        assertThat(mail("max", mailOf("max")).statusCode()).isEqualTo(200);
    }

    /** G3: with the key the text is gone, and with it every mail that was not sent yet. */
    @Test
    void isGoneWithItsKey_G3() {
        var ida = CAMPAIGN.personId("ida");
        SERVICE.bean(ShareBackDesk.class).written(id, CAMPAIGN.id(), ida, seal(id, ida));
        assertThat(mail("max", mailOf("max")).statusCode()).isEqualTo(200);

        SERVICE.bean(DataKeys.class).erase(CAMPAIGN.id(), ida);
        assertThat(mail("max", mailOf("max")).statusCode()).isEqualTo(410);
    }

    private void written() {
        SERVICE.bean(ShareBackDesk.class).written(id, CAMPAIGN.id(), lea(), seal(id));
    }

    private void tell(int times) {
        Stream.generate(() -> new ShareBackWritten(id, CAMPAIGN.id(), lea(), seal(id)))
                .limit(times)
                .forEach(ShareBackTests::send);
    }

    private static void send(ShareBackWritten event) {
        send(event, event.shareBackId() + ".written");
    }

    private static void send(Event event, String id) {
        var settings = Map.<String, Object>of("bootstrap.servers", SERVICE.brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var envelope = new Envelope<>(id, Instant.now(), "/scoring-service", event);
            assertThat(producer.send(new EventCodec().write(envelope))).succeedsWithin(ofSeconds(10));
        }
    }

    private static String seal(String id) {
        return seal(id, lea());
    }

    private static String seal(String id, String subject) {
        return SERVICE.bean(DataKeys.class)
                .of(CAMPAIGN.id(), subject)
                .seal(TEXT, Purpose.shareBack(CAMPAIGN.id(), subject, id));
    }

    private static String lea() {
        return CAMPAIGN.personId("lea");
    }

    private List<String> recipients() {
        return owed(id).stream().map(notice -> notice.getString("recipientId")).toList();
    }

    private static List<Document> owed(String occasion) {
        return SERVICE.bean(PeopleDatabase.class)
                .database()
                .getCollection("notices")
                .find(eq("occasion", occasion))
                .into(new ArrayList<>());
    }

    private String mailOf(String name) {
        var person = CAMPAIGN.personId(name);
        return owed(id).stream()
                .filter(notice -> person.equals(notice.getString("recipientId")))
                .map(notice -> notice.getString("_id"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> mail(String name, String mail) {
        return OpenCampaign.internal(
                "/internal/mails/share-back",
                "{\"mailId\":\"%s\",\"campaignId\":\"%s\",\"about\":\"%s\"}"
                        .formatted(mail, CAMPAIGN.id(), CAMPAIGN.personId(name)));
    }
}
