package org.trust360.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The contract on the embedded store, with files small enough for compaction to run meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedStoreContractTests implements WritesContract, QueriesContract, IndexesContract, ConcurrencyContract {

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeAll
    void open(@TempDir Path directory) throws IOException {
        var anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        store = EmbeddedStore.open(directory, anyPort, new StoreSettings(false, 1 << 16, 1 << 16));
        client = MongoClients.create(store.uri("contract"));
    }

    @AfterAll
    void close() {
        client.close();
        store.close();
    }

    @Override
    public MongoDatabase database() {
        return client.getDatabase("contract");
    }
}
