package org.trust360.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session that knows what changed since it was read, and opens an attribute only when somebody asks for it. */
final class StoredSession implements Session {

    private final MapSession live;
    private final Map<String, Function<String, @Nullable Object>> unopened = new HashMap<>();
    private final Set<String> changed = new HashSet<>();
    private @Nullable String storedId;
    private Instant storedAccess;

    /** A new one. */
    StoredSession(String id, Duration idle) {
        live = new MapSession(id);
        live.setMaxInactiveInterval(idle);
        storedAccess = live.getLastAccessedTime();
    }

    /** One from the store. */
    StoredSession(MapSession stored) {
        live = stored;
        storedId = stored.getId();
        storedAccess = stored.getLastAccessedTime();
    }

    void keepSealed(String name, Binary sealed, Function<Binary, @Nullable Object> open) {
        unopened.put(name, ignored -> open.apply(sealed));
    }

    @Nullable
    String storedId() {
        return storedId;
    }

    Set<String> changed() {
        return changed;
    }

    boolean accessedLongAfter(Duration grain) {
        return Duration.between(storedAccess, getLastAccessedTime()).compareTo(grain) > 0;
    }

    void wasStored() {
        storedId = getId();
        storedAccess = getLastAccessedTime();
        changed.clear();
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the shape of Session
    public <T> @Nullable T getAttribute(String name) {
        var sealed = unopened.remove(name);
        if (sealed != null) {
            live.setAttribute(name, sealed.apply(name));
        }
        return (T) live.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        var names = new HashSet<>(live.getAttributeNames());
        names.addAll(unopened.keySet());
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        unopened.remove(name);
        live.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public String getId() {
        return live.getId();
    }

    @Override
    public String changeSessionId() {
        getAttributeNames().forEach(this::getAttribute);
        live.setId(SessionIds.next());
        return live.getId();
    }

    @Override
    public Instant getCreationTime() {
        return live.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant lastAccessedTime) {
        live.setLastAccessedTime(lastAccessedTime);
    }

    @Override
    public Instant getLastAccessedTime() {
        return live.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        live.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return live.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return live.isExpired();
    }
}
