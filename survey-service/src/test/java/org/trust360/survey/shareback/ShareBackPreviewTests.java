package org.trust360.survey.shareback;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.trust360.events.Event;
import org.trust360.events.ReportReady;
import org.trust360.events.ReportReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;
import org.trust360.survey.TestService;
import org.trust360.survey.rater.OpenCampaign;

/** What notification-service asks to show a leader the mail that is about to go out. */
class ShareBackPreviewTests {

    private static final TestService SERVICE = TestService.shared();
    private static final OpenCampaign CAMPAIGN = OpenCampaign.open("share-preview", true);

    /** S1: what the mail will say is told of a leader's own released report, to nobody else's question. */
    @Test
    void tellsWhatThePreviewNeedsForTheLeaderOnly_S1() {
        var report = "preview-of-lea";
        assertThat(preview(report, lea()).statusCode()).as("not there").isEqualTo(410);
        send(new ReportReady(report, CAMPAIGN.id(), lea()), report + ".ready");
        send(new ReportReleased(report, CAMPAIGN.id(), lea()), report + ".released");
        await().atMost(ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(preview(report, lea()).statusCode()).isEqualTo(200));

        var mail = preview(report, lea()).body();
        assertThat(JsonPath.<String>read(mail, "$.people[0].name")).isEqualTo("Lea Sommer");
        assertThat(JsonPath.<String>read(mail, "$.campaign")).isEqualTo("Trust share-preview");
        assertThat(preview(report, CAMPAIGN.personId("ida")).statusCode()).isEqualTo(410);
        assertThat(preview(report, "").statusCode()).isEqualTo(410);
    }

    private static HttpResponse<String> preview(String report, String person) {
        return OpenCampaign.internal(
                "/internal/mails/share-back/preview",
                "{\"report\":\"%s\",\"person\":\"%s\"}".formatted(report, person));
    }

    private static void send(Event event, String id) {
        var settings = Map.<String, Object>of("bootstrap.servers", SERVICE.brokers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var envelope = new Envelope<>(id, Instant.now(), "/scoring-service", event);
            assertThat(producer.send(new EventCodec().write(envelope))).succeedsWithin(ofSeconds(10));
        }
    }

    private static String lea() {
        return CAMPAIGN.personId("lea");
    }
}
