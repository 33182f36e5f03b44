package org.trust360.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.delivery.outbox.Announcer;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.wire.Topics;

/** From a document to a handler, with everything as a service has it. */
class DeliveryFlowTests {

    private static final Heard HEARD = new Heard();
    private static DeliveryTestbed testbed;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = SmallService.start(testbed, "flow", Map.of(Topics.CAMPAIGN_EVENTS, HEARD));
    }

    @AfterAll
    static void stop() {
        service.close();
        testbed.close();
    }

    @Test
    void carriesWhatADocumentSaysToTheHandlerInOrder() {
        var campaigns = service.getBean(OutboxCollection.class).documents();
        var inserted = new Document("_id", "c-1").append("state", "open");
        campaigns.insertOne(Outbox.into(inserted, List.of(Events.on(Topics.CAMPAIGN_EVENTS, "c-1", "e-1"))));
        campaigns.updateOne(
                eq("_id", "c-1"),
                combine(set("state", "closed"), Outbox.append(Events.on(Topics.CAMPAIGN_EVENTS, "c-1", "e-2"))));

        await().untilAsserted(() -> assertThat(HEARD.idsOf("c-1")).containsExactly("e-1", "e-2"));
        await().untilAsserted(() -> assertThat(campaigns.find(eq("_id", "c-1")).first())
                .containsEntry("outbox", List.of())
                .containsEntry("state", "closed")
                .doesNotContainKey("pending"));
    }

    @Test
    void announcesInsideAHandler() {
        service.getBean(Announcer.class).announce(Events.on(Topics.CAMPAIGN_EVENTS, "c-2", "e-3"));

        await().untilAsserted(() -> assertThat(HEARD.idsOf("c-2")).containsExactly("e-3"));
    }
}
