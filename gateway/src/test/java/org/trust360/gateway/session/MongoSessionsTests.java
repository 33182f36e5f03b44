package org.trust360.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.gateway.store.Seal;
import org.trust360.store.EmbeddedStore;

/** Two requests at once, at one gateway or two, do each other no harm. */
class MongoSessionsTests {

    private static final SessionProperties AN_HOUR = new SessionProperties(Duration.ofHours(1), Duration.ofHours(12));

    private EmbeddedStore store;
    private MongoClient client;
    private MongoCollection<Document> collection;
    private MongoSessions sessions;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        store = EmbeddedStore.open(directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = MongoClients.create(store.uri("accounts"));
        collection = client.getDatabase("accounts").getCollection("sessions");
        sessions = new MongoSessions(collection, new Seal("a secret of the tests, long enough"), AN_HOUR);
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    @Test
    void keepsAttributesWithDotsInTheirNames() {
        var session = saved("a.b$c", "value");
        assertThat(found(session.getId()).<Object>getAttribute("a.b$c")).isEqualTo("value");
        assertThat(found(session.getId()).getAttributeNames()).containsExactly("a.b$c");
    }

    @Test
    void bothOfTwoRequestsAtOnceKeepWhatTheyWrote() {
        var id = saved("first", "0").getId();
        var one = found(id);
        var other = found(id);
        one.setAttribute("first", "1");
        other.setAttribute("second", "2");
        sessions.save(one);
        sessions.save(other);
        assertThat(found(id).<Object>getAttribute("first")).isEqualTo("1");
        assertThat(found(id).<Object>getAttribute("second")).isEqualTo("2");
    }

    @Test
    void aLateRequestBringsNoEndedSessionBack() {
        var id = saved("a", "b").getId();
        var late = found(id);
        var moving = found(id);
        sessions.deleteById(id);
        late.setAttribute("a", "c");
        sessions.save(late);
        moving.changeSessionId();
        sessions.save(moving);
        assertThat(collection.countDocuments()).isZero();
    }

    @Test
    void aNewIdTakesEverythingAlongAndEndsTheOld() {
        var session = found(saved("a", "b").getId());
        var old = session.getId();
        var changed = session.changeSessionId();
        sessions.save(session);
        assertThat(sessions.findById(old)).isNull();
        assertThat(found(changed).<Object>getAttribute("a")).isEqualTo("b");
    }

    @Test
    void endsAfterAnHourWithoutUseAndAfterTwelveInAnyCase() {
        var unused = sessions.createSession();
        unused.setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(61)));
        sessions.save(unused);
        assertThat(sessions.findById(unused.getId())).isNull();
        var used = saved("a", "b");
        collection.find().forEach(document -> {
            var created = document.getDate("created").toInstant();
            var expires = document.getDate("expires").toInstant();
            assertThat(expires).isEqualTo(created.plus(Duration.ofHours(1)));
        });
        used.setLastAccessedTime(Instant.now().plus(Duration.ofHours(11)).plusSeconds(1800));
        sessions.save(used);
        var document = Objects.requireNonNull(collection.find().first());
        assertThat(document.getDate("expires").toInstant())
                .isEqualTo(document.getDate("created").toInstant().plus(Duration.ofHours(12)));
    }

    @Test
    void writesNothingForARequestThatOnlyReads() {
        var id = saved("a", "b").getId();
        var before = collection.find().first();
        var reading = found(id);
        reading.getAttribute("a");
        reading.setLastAccessedTime(Instant.now().plusSeconds(30));
        sessions.save(reading);
        assertThat(collection.find().first()).isEqualTo(before);
    }

    private StoredSession saved(String name, String value) {
        var session = sessions.createSession();
        session.setAttribute(name, value);
        sessions.save(session);
        return session;
    }

    private StoredSession found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
