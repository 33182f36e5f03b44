package org.trust360.delivery;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.delivery.inbox.Subscription;
import org.trust360.delivery.outbox.OutboxCollection;
import org.trust360.delivery.store.DeliveryStore;
import org.trust360.delivery.store.DurableStore;
import org.trust360.delivery.testing.DeliveryTestbed;

/** A service as small as it can be: one collection with outboxes, and what its handlers do. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class SmallService {

    static {
        // Generous, since only a failing test waits for it and build machines are busy.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    /** Its consumer group and its database have its name. */
    public static ConfigurableApplicationContext start(
            DeliveryTestbed testbed, String name, Map<String, EventHandler> handlers) {
        return builder(testbed, name, handlers).web(WebApplicationType.NONE).run();
    }

    /** With its actuator endpoints on a free port. */
    public static ConfigurableApplicationContext startWeb(
            DeliveryTestbed testbed, String name, Map<String, EventHandler> handlers) {
        return builder(testbed, name, handlers)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.address=127.0.0.1",
                        "server.port=0",
                        "management.endpoints.web.exposure.include=health,parked")
                .run();
    }

    private static SpringApplicationBuilder builder(
            DeliveryTestbed testbed, String name, Map<String, EventHandler> handlers) {
        return new SpringApplicationBuilder(SmallService.class)
                .initializers(context -> subscribe((GenericApplicationContext) context, handlers))
                .properties(
                        "spring.application.name=" + name,
                        "spring.main.banner-mode=off",
                        "spring.kafka.bootstrap-servers=" + testbed.bootstrapServers(),
                        "trust360.inbox.longest-pause=1s",
                        "trust360.inbox.watch-interval=200ms",
                        "store-uri=" + testbed.storeUri(name));
    }

    private static void subscribe(GenericApplicationContext context, Map<String, EventHandler> handlers) {
        handlers.forEach((topic, handler) ->
                context.registerBean(topic, Subscription.class, () -> new Subscription(topic, handler)));
    }

    @Bean
    MongoClient storeClient(Environment environment) {
        return DurableStore.client(environment.getRequiredProperty("store-uri"), true);
    }

    @Bean
    MongoDatabase database(MongoClient client, Environment environment) {
        return client.getDatabase(environment.getRequiredProperty("spring.application.name"));
    }

    @Bean
    DeliveryStore deliveryStore(MongoDatabase database) {
        return new DeliveryStore(database);
    }

    @Bean
    OutboxCollection campaigns(MongoDatabase database) {
        return new OutboxCollection(database.getCollection("campaigns"));
    }
}
