package org.trust360.store;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;

/** The contract on the MongoDB that {@code TRUST360_MONGODB_URI} names: {@code ./mvnw -Pmongodb -pl embedded-store test}. */
@Tag("mongodb")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoContractTests implements WritesContract, QueriesContract, IndexesContract, ConcurrencyContract {

    private MongoClient client;

    @BeforeAll
    void connect() {
        client = MongoClients.create(
                requireNonNull(System.getenv("TRUST360_MONGODB_URI"), "TRUST360_MONGODB_URI must name a MongoDB"));
    }

    @AfterAll
    void close() {
        database().drop();
        client.close();
    }

    @Override
    public MongoDatabase database() {
        return client.getDatabase("trust360-store-contract");
    }
}
