package org.trust360.delivery.outbox;

import org.trust360.delivery.broker.EventSender;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;

/**
 * Tells a fact that followed from an event, inside the handler of that event: the position of the input is the outbox.
 * If anything fails the handler fails, the input comes again, and the same fact is told again under the same id.
 */
public final class Announcer {

    private final EventCodec codec = new EventCodec();
    private final EventSender sender;

    Announcer(EventSender sender) {
        this.sender = sender;
    }

    /**
     * Returns when the broker has the event.
     *
     * @throws org.apache.kafka.common.KafkaException where it did not confirm; let it pass through the handler
     */
    public void announce(Envelope<?> envelope) {
        sender.send(codec.write(envelope));
    }
}
