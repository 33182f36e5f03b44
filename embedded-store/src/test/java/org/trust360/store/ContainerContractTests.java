package org.trust360.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.testcontainers.mongodb.MongoDBContainer;

/** The contract on a MongoDB of its own, in Docker: {@code ./mvnw -Pcontainers -pl embedded-store test}. */
@Tag("containers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContainerContractTests implements WritesContract, QueriesContract, IndexesContract, ConcurrencyContract {

    private final MongoDBContainer container = new MongoDBContainer("mongo:8");
    private MongoClient client;

    @BeforeAll
    void start() {
        container.start();
        client = MongoClients.create(container.getConnectionString());
    }

    @AfterAll
    void stop() {
        client.close();
        container.stop();
    }

    @Override
    public MongoDatabase database() {
        return client.getDatabase("contract");
    }
}
