package org.trust360.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTests {

    private static final InetSocketAddress ANY = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    @TempDir
    private Path directory;

    @Test
    void keepsDocumentsAndIndexesWhenOpenedAgain() throws IOException {
        try (var store = EmbeddedStore.open(directory, ANY);
                MongoClient client = MongoClients.create(store.uri("people"))) {
            var people = client.getDatabase("people").getCollection("people");
            people.createIndex(new Document("email", 1));
            people.insertOne(new Document("_id", "ada").append("email", "ada@example.org"));
        }
        try (var store = EmbeddedStore.open(directory, ANY);
                MongoClient client = MongoClients.create(store.uri("people"))) {
            var people = client.getDatabase("people").getCollection("people");
            assertThat(people.find(eq("email", "ada@example.org")).first())
                    .isEqualTo(new Document("_id", "ada").append("email", "ada@example.org"));
            assertThat(people.listIndexes())
                    .extracting(index -> index.get("name"))
                    .containsExactly("_id_", "email_1");
        }
    }

    @Test
    void saysHello() throws IOException {
        try (var store = EmbeddedStore.open(directory, ANY);
                MongoClient client = MongoClients.create(store.uri("admin"))) {
            var hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
            assertThat(hello.getBoolean("isWritablePrimary")).isTrue();
            assertThat(hello).doesNotContainKey("setName");
            assertThat(hello.getDate("localTime").toInstant())
                    .isBetween(Instant.now().minus(1, ChronoUnit.MINUTES), Instant.now());
        }
    }

    @Test
    void leavesTheDirectoryToAnotherWhenItCannotListen() throws IOException {
        try (var store = EmbeddedStore.open(directory.resolve("one"), ANY)) {
            var taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), store.port());
            assertThatThrownBy(() -> EmbeddedStore.open(directory.resolve("two"), taken))
                    .isInstanceOf(BindException.class);
        }
        EmbeddedStore.open(directory.resolve("two"), ANY).close();
    }

    @Test
    void closesMoreThanOnce() throws IOException {
        var store = EmbeddedStore.open(directory, ANY);
        store.close();
        store.close();
        EmbeddedStore.open(directory, ANY).close();
    }
}
