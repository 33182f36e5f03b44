package org.trust360.delivery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.delivery.RefusedToStart;
import org.trust360.store.EmbeddedStore;

/** D1 and D11: what is acknowledged is durable, and what cannot promise that is refused. */
class DurableStoreTests {

    @TempDir
    private Path folder;

    private EmbeddedStore store;

    @BeforeEach
    void open() throws IOException {
        store = EmbeddedStore.open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void asksForTheMajorityAndTheJournalWhateverTheUriSays() {
        var settings = DurableStore.settings(new ConnectionString(
                "mongodb://h/d?w=1&journal=false&readConcernLevel=local&readPreference=secondary&retryWrites=false"));

        assertThat(settings.getWriteConcern().getWString()).isEqualTo("majority");
        assertThat(settings.getWriteConcern().getJournal()).isTrue();
        assertThat(settings.getWriteConcern().getWTimeout(TimeUnit.MILLISECONDS))
                .isEqualTo(5_000);
        assertThat(settings.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        assertThat(settings.getReadPreference()).isEqualTo(ReadPreference.primary());
        assertThat(settings.getRetryWrites()).isTrue();
        assertThat(settings.getTimeout(TimeUnit.SECONDS)).isEqualTo(10);
        assertThat(settings.getCompressorList()).isEmpty();
    }

    @Test
    void refusesAStandaloneUnlessAllowed() {
        assertThatThrownBy(() -> DurableStore.open(store.uri("d"), false))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("standalone");

        assertThat(DurableStore.open(store.uri("d"), true).getName()).isEqualTo("d");
    }

    @Test
    void refusesZlibAndAUriWithoutDatabase() {
        assertThatThrownBy(() -> DurableStore.open("mongodb://h/d?compressors=zstd,zlib", true))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("zlib");
        assertThatThrownBy(() -> DurableStore.open("mongodb://h", true))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("no database");
    }

    @Test
    void refusesAUniqueIndexThatIsNotThere() {
        var database = database();
        var people = database.getCollection("people");
        RequiredIndex.unique(people, "externalId");
        RequiredIndex.unique(people, "externalId");

        var doubled = database.getCollection("doubled");
        doubled.insertOne(new Document("externalId", "x"));
        doubled.insertOne(new Document("externalId", "x"));
        assertThatThrownBy(() -> RequiredIndex.unique(doubled, "externalId"))
                .isInstanceOf(RefusedToStart.class)
                .hasMessageContaining("externalId");

        var plain = database.getCollection("plain");
        plain.createIndex(Indexes.ascending("externalId"), new IndexOptions());
        assertThatThrownBy(() -> RequiredIndex.unique(plain, "externalId")).isInstanceOf(RefusedToStart.class);
    }

    private MongoDatabase database() {
        return DurableStore.open(store.uri("d"), true);
    }
}
