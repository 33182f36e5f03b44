package org.trust360.scoring.shareback;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.outbox.OutboxCollection;

@Configuration(proxyBeanMethods = false)
class ShareBackConfiguration {

    @Bean
    OutboxCollection shareBacksOutbox(MongoDatabase database) {
        return new OutboxCollection(database.getCollection(ShareBacks.COLLECTION));
    }
}
