package org.trust360.scoring.comments;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommentsConfiguration {

    @Bean
    FrozenComments frozenComments(MongoDatabase database) {
        return new FrozenComments(database);
    }
}
