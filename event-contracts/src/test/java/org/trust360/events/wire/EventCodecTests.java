package org.trust360.events.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.events.AnswerSheetSubmitted;
import org.trust360.events.CampaignClosed;
import org.trust360.events.Relationship;

class EventCodecTests {

    private static final Instant NOON = Instant.parse("2026-11-21T12:34:56.789Z");

    private final EventCodec codec = new EventCodec();

    @Test
    void writesCloudEventsHeadersAndNoJavaName() {
        var sent = codec.write(new Envelope<>("id-1", NOON, "/survey-service", new CampaignClosed("c-1", null)));

        assertThat(sent.topic()).isEqualTo("campaign-events");
        assertThat(sent.key()).isEqualTo("c-1");
        assertThat(sent.headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .containsExactly(
                        "ce_specversion=1.0",
                        "ce_id=id-1",
                        "ce_type=campaign.closed.v1",
                        "ce_source=/survey-service",
                        "ce_time=2026-11-21T12:34:56.789Z",
                        "content-type=application/json");
        assertThat(new String(sent.value(), UTF_8)).isEqualTo("{\"campaignId\":\"c-1\"}");
    }

    /** A12: neither the header nor the record's own timestamp tells more than the day. */
    @Test
    void answerEventsCarryNoTimeFinerThanTheDay() {
        var sheet = new AnswerSheetSubmitted(
                "c", "s", "sheet", 1, "00", Relationship.PEER, LocalDate.parse("2026-11-21"), List.of(), null);

        var sent = codec.write(Envelope.of(NOON, "/survey-service", sheet));

        assertThat(sent.timestamp())
                .isEqualTo(Instant.parse("2026-11-21T00:00:00Z").toEpochMilli());
        assertThat(new String(sent.headers().lastHeader("ce_time").value(), UTF_8))
                .isEqualTo("2026-11-21T00:00:00Z");
    }

    @Test
    void passesOverATypeOfALaterRelease() {
        assertThat(codec.read(closed("campaign.cancelled.v1", "{}"))).isEmpty();
    }

    @Test
    void ignoresAFieldOfALaterRelease() {
        var read = codec.read(closed("campaign.closed.v1", "{\"campaignId\":\"c-1\",\"reason\":\"done\"}"));

        assertThat(read).get().extracting(Envelope::event).isEqualTo(new CampaignClosed("c-1", null));
    }

    /** D6: what no retry can mend is told apart from what a retry may mend. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"campaignId\":",
                "{}",
                "{\"campaignId\":null}",
                "{\"campaignId\":\"another key\"}",
                "{\"campaignId\":\"c-1\"} {}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "{\"campaignId\":{\"$ne\":null}}",
            })
    void refusesRubbish(String value) {
        assertThatThrownBy(() -> codec.read(closed("campaign.closed.v1", value)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageNotContaining("another key");
    }

    @Test
    void refusesAValueOverTheLimit() {
        var value = "{\"campaignId\":\"c-1\",\"more\":\"" + "x".repeat(EventCodec.MAX_BYTES) + "\"}";

        assertThatThrownBy(() -> codec.read(closed("campaign.closed.v1", value)))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("262144");
    }

    /** KAFKA-19012: a client defect once put records on the wrong topic. */
    @Test
    void refusesAnEventOfAnotherTopic() {
        assertThatThrownBy(() -> codec.read(closed("report.ready.v1", "{\"campaignId\":\"c-1\"}")))
                .isInstanceOf(MalformedEvent.class);
    }

    @Test
    void refusesARecordWithoutType() {
        var received = closed("campaign.closed.v1", "{\"campaignId\":\"c-1\"}");
        received.headers().remove("ce_type");

        assertThatThrownBy(() -> codec.read(received))
                .isInstanceOf(MalformedEvent.class)
                .hasMessageContaining("ce_type");
    }

    private ConsumerRecord<String, byte[]> closed(String type, String value) {
        var sent = codec.write(new Envelope<>("id-1", NOON, "/test", new CampaignClosed("c-1", null)));
        sent.headers().remove("ce_type").add("ce_type", type.getBytes(UTF_8));
        var received = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), value.getBytes(UTF_8));
        sent.headers().forEach(received.headers()::add);
        return received;
    }
}
