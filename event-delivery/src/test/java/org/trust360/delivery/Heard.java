package org.trust360.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trust360.delivery.inbox.EventHandler;
import org.trust360.events.wire.Envelope;

/** A handler that accepts everything and remembers the order. */
public final class Heard implements EventHandler {

    private final List<Envelope<?>> envelopes = new CopyOnWriteArrayList<>();

    @Override
    public void on(Envelope<?> envelope) {
        envelopes.add(envelope);
    }

    public List<String> ids() {
        return envelopes.stream().map(envelope -> envelope.id()).toList();
    }

    public List<String> idsOf(String key) {
        return envelopes.stream()
                .filter(envelope -> envelope.event().key().equals(key))
                .map(envelope -> envelope.id())
                .toList();
    }
}
