package org.trust360.delivery.outbox;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.delivery.Events;
import org.trust360.delivery.store.DurableStore;
import org.trust360.events.wire.Topics;
import org.trust360.store.EmbeddedStore;

/** D3: one relay at a time, by the store's clock and a fencing number. */
class OutboxLeasesTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> documents;
    private OutboxLeases leases;

    @BeforeEach
    void open() throws IOException {
        store = EmbeddedStore.open(folder, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = DurableStore.client(store.uri("leases"), true);
        documents = client.getDatabase("leases").getCollection("campaigns");
        leases = new OutboxLeases(documents, LEASE);
        documents.insertOne(Outbox.into(
                new Document("_id", "c"),
                List.of(Events.on(Topics.MAIL_EVENTS, "m", "e-1"), Events.on(Topics.MAIL_EVENTS, "m", "e-2"))));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void findsOnlyWhatHasEvents() {
        documents.insertOne(new Document("_id", "without"));

        assertThat(leases.pending(10)).containsExactly(new PendingDocument("c", null, Instant.EPOCH, "e-1"));
        assertThat(leases.countPending()).isEqualTo(1);
    }

    @Test
    void givesADocumentToOneOfTwo() {
        var seen = leases.pending(10).getFirst();

        assertThat(leases.claim(seen, NOW)).isPresent();
        assertThat(leases.claim(seen, NOW)).isEmpty();
        assertThat(leases.pending(10).getFirst().isFree(NOW.plus(LEASE).minusMillis(1)))
                .isFalse();
        assertThat(leases.pending(10).getFirst().isFree(NOW.plus(LEASE))).isTrue();
    }

    @Test
    void fencesOffWhoSleptThroughItsLease() {
        var sleeper = leases.claim(leases.pending(10).getFirst(), NOW).orElseThrow();
        var successor =
                leases.claim(leases.pending(10).getFirst(), NOW.plus(LEASE)).orElseThrow();

        assertThat(leases.remove(sleeper, List.of("e-1", "e-2"))).isFalse();
        leases.finish(sleeper);
        assertThat(outbox()).containsExactly("e-1", "e-2");
        assertThat(stored()).containsEntry("pending", true);
        assertThat(leases.remove(successor, List.of("e-1"))).isTrue();
        assertThat(outbox()).containsExactly("e-2");
    }

    @Test
    void staysPendingWhereAnEventCameMeanwhile() {
        var claim = leases.claim(leases.pending(10).getFirst(), NOW).orElseThrow();
        documents.updateOne(eq("_id", "c"), Outbox.append(Events.on(Topics.MAIL_EVENTS, "m", "e-3")));
        leases.remove(claim, List.of("e-1", "e-2"));
        leases.finish(claim);

        assertThat(outbox()).containsExactly("e-3");
        assertThat(stored()).containsEntry("pending", true);
        assertThat(leases.pending(10).getFirst().isFree(NOW)).isTrue();
    }

    @Test
    void isNoLongerPendingOnceEmptyAndItsFenceKeepsCounting() {
        var claim = leases.claim(leases.pending(10).getFirst(), NOW).orElseThrow();
        leases.remove(claim, List.of("e-1", "e-2"));
        leases.finish(claim);
        assertThat(leases.pending(10)).isEmpty();

        documents.updateOne(eq("_id", "c"), Outbox.append(Events.on(Topics.MAIL_EVENTS, "m", "e-3")));
        var next = leases.claim(leases.pending(10).getFirst(), NOW).orElseThrow();
        assertThat(next.fence()).isGreaterThan(claim.fence());
    }

    private List<String> outbox() {
        return stored().getList("outbox", Document.class).stream()
                .map(event -> event.getString("id"))
                .toList();
    }

    private Document stored() {
        return Objects.requireNonNull(documents.find(eq("_id", "c")).first());
    }
}
