package org.trust360.gateway.store;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the accounts database answers; without it nobody signs in. */
@Component
final class StoreHealth implements HealthIndicator {

    private final MongoDatabase accounts;

    StoreHealth(MongoDatabase accountsDatabase) {
        this.accounts = accountsDatabase;
    }

    @Override
    public Health health() {
        try {
            accounts.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException e) {
            return Health.down().build();
        }
    }
}
