package org.trust360.notification.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.Event;
import org.trust360.events.EventTypes;
import org.trust360.events.InvitationRequested;
import org.trust360.events.MailKind;
import org.trust360.events.MailRequested;
import org.trust360.events.MailSent;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.events.wire.Topics;
import org.trust360.notification.job.Cause;
import org.trust360.notification.job.MailJob;
import org.trust360.notification.job.MailJobs;
import org.trust360.notification.testing.Announcements;
import org.trust360.notification.testing.Instance;
import org.trust360.notification.testing.ScriptedSmtp;
import org.trust360.notification.testing.SurveyDouble;
import tools.jackson.databind.json.JsonMapper;

/** What events make of it that arrive once, twice, in other order, or as rubbish. */
class MailIntakeTests {

    private static final SurveyDouble survey = SurveyDouble.start();
    private static final ScriptedSmtp smtp = ScriptedSmtp.start();
    private static DeliveryTestbed testbed;
    private static Announcements announcements;
    private static Instance service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = Instance.start(testbed, survey, smtp.port(), Map.of());
        announcements = new Announcements(testbed.bootstrapServers());
    }

    @AfterAll
    static void stop() {
        announcements.close();
        service.close();
        testbed.close();
        smtp.close();
        survey.close();
    }

    private static List<MailJob> jobsOf(String campaign) {
        return service.bean(MailJobs.class)
                .find(new MailJobs.Filter(
                        Optional.of(campaign), Optional.empty(), Optional.empty(), Optional.empty(), 1000));
    }

    private static List<String> parkedKeys(String topic) {
        return service.bean(DeliveryStore.class)
                .database()
                .getCollection("parked")
                .find(new Document("topic", topic))
                .map(parked -> parked.getString("key"))
                .into(new ArrayList<>());
    }

    private static void awaitTaken(String invitation) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about(invitation)).hasSize(1));
    }

    private static Envelope<InvitationRequested> invitation(String invitation, String campaign) {
        return new Envelope<>(
                "event-" + invitation, Instant.now(), "/survey-service", new InvitationRequested(invitation, campaign));
    }

    private static Event sample(String wireName) {
        var type = EventTypes.named(wireName).orElseThrow();
        try (var in = EventTypes.class.getResourceAsStream("/samples/" + wireName + ".json")) {
            return JsonMapper.shared().readValue(in, type.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tellTwice(String id, Event event) {
        announcements.tell(new Envelope<>(id, Instant.now(), "/neighbour", event));
        announcements.tell(new Envelope<>(id, Instant.now(), "/neighbour", event));
    }

    @Test
    void owesOneMailForEverySampleThatMakesOneOwedToldTwice() {
        var requested = (InvitationRequested) sample("invitation.requested.v1");
        var released = (ReportReleased) sample("report.released.v1");
        tellTwice("sample-1", requested);
        tellTwice("sample-2", released);
        tellTwice("sample-3", (ReportReady) sample("report.ready.v1"));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(announcements.mailEvents)
                        .extracting(Envelope::id)
                        .contains("sample-1.sent", "sample-2.sent"));
        assertThat(jobsOf(requested.campaignId()))
                .extracting(MailJob::id, MailJob::cause)
                .containsExactlyInAnyOrder(
                        tuple(
                                "sample-1",
                                new Cause(MailKind.INVITATION, requested.campaignId(), requested.invitationId())),
                        tuple("sample-2", new Cause(MailKind.RELEASE, released.campaignId(), released.subjectId())));
    }

    /** I2: the mail's own id counts, so that a debt told anew under another event id is no second mail. */
    @Test
    void i2OwesOneMailForOneMailIdWhateverTheEventsThatTellOfItAreCalled() {
        var sample = (MailRequested) sample("mail.requested.v1");
        var requested = new MailRequested(sample.mailId(), MailKind.CLOSED, "campaign-i2", sample.recipientId());
        tellTwice("told-first", requested);
        tellTwice("told-again", requested);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(announcements.about(requested.recipientId()))
                        .containsExactly(new MailSent(
                                requested.mailId(), "closed", requested.recipientId(), requested.campaignId())));
        assertThat(service.bean(MailJobs.class)
                        .find(new MailJobs.Filter(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1000)))
                .extracting(MailJob::id)
                .containsOnlyOnce(requested.mailId())
                .doesNotContain("told-first", "told-again");
    }

    @Test
    void parksAKindOfMailThatItDoesNotKnowInsteadOfLosingIt() {
        var told = new EventCodec()
                .write(Envelope.of(
                        Instant.now(),
                        "/survey-service",
                        new MailRequested("strange", MailKind.REMINDER, "campaign-strange", "person")));
        var strange = new String(told.value(), UTF_8).replace("reminder", "serenade");
        announcements.tell(
                new ProducerRecord<>(told.topic(), null, told.key(), strange.getBytes(UTF_8), told.headers()));
        await().atMost(30, SECONDS)
                .untilAsserted(
                        () -> assertThat(parkedKeys(Topics.INVITATION_EVENTS)).contains("strange"));
    }

    /** D6: what cannot be read is parked with its successors of the same key; other keys flow. */
    @Test
    void parksPoisonAndWhatFollowsItAndLetsOthersPass() {
        announcements.tell(poison("poisoned", "not json"));
        announcements.tell(poison("poisoned-too", "{\"invitationId\": \"another\", \"campaignId\": \"c\"}"));
        announcements.tell(invitation("poisoned", "campaign-poison"));
        announcements.tell(invitation("healthy", "campaign-poison"));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(parkedKeys(Topics.INVITATION_EVENTS))
                        .contains("poisoned", "poisoned", "poisoned-too"));
        awaitTaken("healthy");
        assertThat(jobsOf("campaign-poison")).extracting(MailJob::id).containsExactly("event-healthy");
    }

    private static ProducerRecord<String, byte[]> poison(String key, String value) {
        var told = new EventCodec().write(invitation(key, "campaign-poison"));
        return new ProducerRecord<>(told.topic(), null, key, value.getBytes(UTF_8), told.headers());
    }

    @Test
    void passesOverTypesItDoesNotKnow() {
        var told = new EventCodec().write(invitation("unknown", "campaign-unknown"));
        told.headers().remove("ce_type").add("ce_type", "invitation.withdrawn.v9".getBytes(UTF_8));
        announcements.tell(told);
        announcements.tell(invitation("unknown", "campaign-unknown"));
        awaitTaken("unknown");
        assertThat(jobsOf("campaign-unknown")).hasSize(1);
    }

    /** D6: the store is away; the event waits and is not lost. */
    @Test
    void waitsForTheStoreAndLosesNoEvent() {
        testbed.stopStore();
        announcements.tell(invitation("patient", "campaign-patient"));
        testbed.startStore();
        awaitTaken("patient");
        assertThat(parkedKeys(Topics.INVITATION_EVENTS)).doesNotContain("patient");
    }
}
