package org.trust360.gateway.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.trust360.delivery.store.DurableStore;

/** Opens the accounts database, and the seal for what must stay unread there. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    MongoClient accountsClient(StoreProperties properties) {
        return DurableStore.client(properties.accountsUri(), properties.standaloneAllowed());
    }

    @Bean
    MongoDatabase accountsDatabase(MongoClient client, StoreProperties properties) {
        return client.getDatabase(Objects.requireNonNull(
                new ConnectionString(properties.accountsUri()).getDatabase(),
                "trust360.store.accounts-uri must name a database"));
    }

    @Bean
    Seal seal(SecretProperties secrets) {
        return new Seal(Objects.requireNonNull(secrets.gateway()));
    }
}
