package org.trust360.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.trust360.delivery.Heard;
import org.trust360.delivery.SmallService;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.delivery.testing.TestProducer;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.Topics;

/** D7: the command that the operations page tells operators to type. */
class ParkedEndpointTests {

    private static final String TOPIC = Topics.MAIL_EVENTS;

    private final Heard heard = new Heard();
    private final AtomicBoolean mended = new AtomicBoolean();

    @Test
    void listsAndRedrivesOverHttpWithoutShowingContents() throws IOException, InterruptedException {
        try (var testbed = DeliveryTestbed.start();
                var producer = new TestProducer(testbed.bootstrapServers());
                var client = HttpClient.newHttpClient();
                var service = SmallService.startWeb(testbed, "parked", Map.of(TOPIC, this::on))) {
            var parked = URI.create("http://127.0.0.1:"
                    + service.getEnvironment().getProperty("local.server.port") + "/actuator/parked");
            producer.send(Poison.good(TOPIC, "key-1"));
            await().untilAsserted(() -> assertThat(get(client, parked))
                    .contains("\"records\":1", "\"key\":\"key-1\"", "\"reason\":\"IllegalArgumentException\"")
                    .doesNotContain("invitation", "told in confidence"));

            mended.set(true);
            assertThat(post(client, parked, "{\"topic\":\"%s\",\"key\":\"key-1\"}".formatted(TOPIC)))
                    .isEqualTo("{\"handled\":1,\"stopped\":[]}");
            assertThat(heard.idsOf("key-1")).hasSize(1);
            assertThat(post(client, parked, "{}")).isEqualTo("{\"handled\":0,\"stopped\":[]}");
            assertThat(delete(client, URI.create(parked + "?topic=" + TOPIC + "&key=key-1")))
                    .isEqualTo("{\"discarded\":false}");
        }
    }

    private void on(Envelope<?> envelope) {
        if (!mended.get()) {
            throw new IllegalArgumentException("told in confidence");
        }
        heard.on(envelope);
    }

    private static String get(HttpClient client, URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(UTF_8))
                .body();
    }

    private static String post(HttpClient client, URI uri, String json) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return client.send(request, BodyHandlers.ofString(UTF_8)).body();
    }

    private static String delete(HttpClient client, URI uri) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri).DELETE().build();
        return client.send(request, BodyHandlers.ofString(UTF_8)).body();
    }
}
