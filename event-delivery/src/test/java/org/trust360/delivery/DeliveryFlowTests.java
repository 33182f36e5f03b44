package org.trust360.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.delivery.outbox.Outbox;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.DurableStore;
import org.trust360.delivery.testing.DeliveryTestbed;
import org.trust360.events.CampaignClosed;
import org.trust360.events.CampaignReleased;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.Topics;

/** One small service from document to handler: auto-configuration, relay, topics, consumers, health. */
class DeliveryFlowTests {

    private static DeliveryTestbed testbed;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        testbed = DeliveryTestbed.start();
        service = new SpringApplicationBuilder(SmallService.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.application.name=small-service",
                        "spring.kafka.bootstrap-servers=" + testbed.bootstrapServers(),
                        "store-uri=" + testbed.storeUri("small"))
                .run();
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
        campaigns.insertOne(Outbox.into(inserted, List.of(closed("e-1", "c-1"))));
        campaigns.updateOne(eq("_id", "c-1"), combine(set("state", "released"), Outbox.append(released("e-2", "c-1"))));

        var heard = service.getBean(Heard.class);
        await().untilAsserted(() ->
                assertThat(heard.envelopes).extracting(Envelope::id).containsExactly("e-1", "e-2"));
        await().untilAsserted(() -> assertThat(campaigns.find(eq("_id", "c-1")).first())
                .containsEntry("outbox", List.of())
                .containsEntry("state", "released")
                .doesNotContainKey("pending"));
    }

    private static Envelope<?> closed(String id, String campaign) {
        return new Envelope<>(id, Instant.EPOCH, "/small-service", new CampaignClosed(campaign));
    }

    private static Envelope<?> released(String id, String campaign) {
        return new Envelope<>(id, Instant.EPOCH, "/small-service", new CampaignReleased(campaign));
    }

    /** What the handler was given. */
    record Heard(List<Envelope<?>> envelopes) {}

    /** A service as small as it can be. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class SmallService {

        @Bean
        MongoDatabase database(org.springframework.core.env.Environment environment) {
            return DurableStore.open(environment.getRequiredProperty("store-uri"), true);
        }

        @Bean
        DeliveryStore deliveryStore(MongoDatabase database) {
            return new DeliveryStore(database);
        }

        @Bean
        OutboxCollection campaigns(MongoDatabase database) {
            MongoCollection<Document> campaigns = database.getCollection("campaigns");
            return new OutboxCollection(campaigns);
        }

        @Bean
        Heard heard() {
            return new Heard(new CopyOnWriteArrayList<>());
        }

        @Bean
        Subscription campaignEvents(Heard heard) {
            return new Subscription(Topics.CAMPAIGN_EVENTS, heard.envelopes()::add);
        }
    }
}
