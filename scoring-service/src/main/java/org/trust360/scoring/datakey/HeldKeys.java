package org.trust360.scoring.datakey;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.trust360.events.seal.DataKey;

/**
 * Keeps keys for a short while, so that a page asks once. An erased key is forgotten {@link #LIFE} after it was asked
 * for at the latest, whether or not anybody asks again (G3); that a key is erased is not kept at all.
 */
final class HeldKeys implements DataKeys {

    /** With the pause between two sweeps a key is here for 60 s at most. */
    static final Duration LIFE = Duration.ofSeconds(50);

    private final DataKeys source;
    private final LongSupplier nanoTime;
    private final Map<Owner, Held> keys = new ConcurrentHashMap<>();

    /** @param nanoTime a clock that never jumps back: somebody who sets the time must not lengthen the life of a key */
    HeldKeys(DataKeys source, LongSupplier nanoTime) {
        this.source = source;
        this.nanoTime = nanoTime;
    }

    @Override
    public Optional<DataKey> find(String campaign, String subject) {
        var now = nanoTime.getAsLong();
        var owner = new Owner(campaign, subject);
        var held = keys.get(owner);
        if (held != null && held.isFresh(now)) {
            return Optional.of(held.key());
        }
        var found = source.find(campaign, subject);
        found.ifPresentOrElse(key -> keys.put(owner, new Held(key, now)), () -> keys.remove(owner));
        return found;
    }

    void forgetOld() {
        var now = nanoTime.getAsLong();
        keys.values().removeIf(held -> !held.isFresh(now));
    }

    int size() {
        return keys.size();
    }

    private record Owner(String campaign, String subject) {}

    private record Held(DataKey key, long since) {

        boolean isFresh(long now) {
            return now - since < LIFE.toNanos();
        }
    }
}
