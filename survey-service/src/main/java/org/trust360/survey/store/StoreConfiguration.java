package org.trust360.survey.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    PeopleDatabase peopleDatabase(StoreProperties properties) {
        return new PeopleDatabase(open(properties.peopleUri()));
    }

    @Bean
    CampaignsDatabase campaignsDatabase(StoreProperties properties) {
        return new CampaignsDatabase(open(properties.campaignsUri()));
    }

    @Bean
    AnswersDatabase answersDatabase(StoreProperties properties) {
        return new AnswersDatabase(open(properties.answersUri()));
    }

    private static MongoDatabase open(String uri) {
        var address = new ConnectionString(uri);
        return MongoClients.create(address).getDatabase(java.util.Objects.requireNonNull(address.getDatabase()));
    }
}
