package org.trust360.gateway.session;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.trust360.gateway.store.Seal;
import org.trust360.gateway.store.SealedObjects;

/**
 * Sessions in the accounts database. The id is stored as a fingerprint and each attribute under its own seal, so the
 * database alone opens nobody's session. A request writes only what it changed, and never brings a session back that
 * somebody ended meanwhile.
 */
final class MongoSessions implements SessionRepository<StoredSession> {

    private static final Duration ACCESS_GRAIN = Duration.ofMinutes(1);

    private final MongoCollection<Document> sessions;
    private final Seal seal;
    private final SealedObjects objects;
    private final SessionProperties properties;

    MongoSessions(MongoCollection<Document> sessions, Seal seal, SessionProperties properties) {
        this.sessions = sessions;
        this.seal = seal;
        this.objects = new SealedObjects(seal);
        this.properties = properties;
    }

    @Override
    public StoredSession createSession() {
        return new StoredSession(SessionIds.next(), properties.idle());
    }

    @Override
    public void save(StoredSession session) {
        var storedId = session.storedId();
        if (storedId == null) {
            sessions.insertOne(documentOf(session));
        } else if (!storedId.equals(session.getId())) {
            moveTo(session, storedId);
        } else if (!session.changed().isEmpty() || session.accessedLongAfter(ACCESS_GRAIN)) {
            sessions.updateOne(eq(key(storedId)), Updates.combine(changesOf(session)));
        }
        session.wasStored();
    }

    @Override
    public @Nullable StoredSession findById(String id) {
        var document = sessions.find(eq(key(id))).first();
        if (document == null) {
            return null;
        }
        if (document.getDate("expires").toInstant().isBefore(Instant.now())) {
            deleteById(id);
            return null;
        }
        return sessionOf(id, document);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteOne(eq(key(id)));
    }

    /** The old id must still be good: who signed out meanwhile stays signed out. */
    private void moveTo(StoredSession session, String storedId) {
        if (sessions.deleteOne(eq(key(storedId))).getDeletedCount() == 1) {
            sessions.insertOne(documentOf(session));
        }
    }

    private Document documentOf(StoredSession session) {
        var attributes = new Document();
        session.getAttributeNames().forEach(name -> attributes.append(field(name), sealed(session, name)));
        return new Document("_id", key(session.getId()))
                .append("created", Date.from(session.getCreationTime()))
                .append("accessed", Date.from(session.getLastAccessedTime()))
                .append("idleSeconds", session.getMaxInactiveInterval().toSeconds())
                .append("expires", expiryOf(session))
                .append("attributes", attributes);
    }

    private List<Bson> changesOf(StoredSession session) {
        var changes = new ArrayList<Bson>();
        changes.add(Updates.set("accessed", Date.from(session.getLastAccessedTime())));
        changes.add(Updates.set("expires", expiryOf(session)));
        for (String name : session.changed()) {
            var path = "attributes." + field(name);
            var value = sealed(session, name);
            changes.add(value == null ? Updates.unset(path) : Updates.set(path, value));
        }
        return changes;
    }

    private Date expiryOf(StoredSession session) {
        var idle = session.getLastAccessedTime().plus(session.getMaxInactiveInterval());
        var last = session.getCreationTime().plus(properties.atMost());
        return Date.from(idle.isBefore(last) ? idle : last);
    }

    private @Nullable Binary sealed(StoredSession session, String name) {
        var value = session.getAttribute(name);
        return value == null ? null : new Binary(objects.write(value, purpose(session.getId(), name)));
    }

    private StoredSession sessionOf(String id, Document document) {
        var live = new MapSession(id);
        live.setCreationTime(document.getDate("created").toInstant());
        live.setLastAccessedTime(document.getDate("accessed").toInstant());
        live.setMaxInactiveInterval(Duration.ofSeconds(document.getLong("idleSeconds")));
        var session = new StoredSession(live);
        document.get("attributes", Document.class).forEach((field, value) -> {
            var name = new String(Base64.getUrlDecoder().decode(field), UTF_8);
            session.keepSealed(
                    name,
                    (Binary) value,
                    binary -> objects.read(binary.getData(), purpose(id, name)).orElse(null));
        });
        return session;
    }

    private String key(String id) {
        return seal.fingerprint(id, "session");
    }

    private static String purpose(String id, String name) {
        return "session:" + id + ":" + name;
    }

    /** Attribute names have dots, field names must not. */
    private static String field(String name) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(UTF_8));
    }
}
