package org.trust360.delivery.inbox;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.MessageListener;
import org.trust360.events.wire.Envelope;
import org.trust360.events.wire.EventCodec;

/** What happens to each record of one topic: read, handled, passed over, parked - or thrown back to come again. */
final class Intake implements MessageListener<String, byte[]> {

    private final EventCodec codec = new EventCodec();
    private final EventHandler handler;
    private final Parking parking;

    Intake(EventHandler handler, Parking parking) {
        this.handler = handler;
        this.parking = parking;
    }

    /** Throws only what passes by itself; the record then comes again. */
    @Override
    public void onMessage(ConsumerRecord<String, byte[]> received) {
        try {
            var envelope = read(received);
            if (envelope.isPresent() && mayPass(received)) {
                handler.on(envelope.get());
            }
        } catch (RuntimeException e) {
            if (Fault.of(e) == Fault.INFRASTRUCTURE) {
                throw e;
            }
            parking.park(received, e);
        }
    }

    /** Handles a record once more, from the parking. Whatever goes wrong is thrown. */
    void again(ConsumerRecord<String, byte[]> parked) {
        read(parked).ifPresent(handler::on);
    }

    private Optional<Envelope<?>> read(ConsumerRecord<String, byte[]> received) {
        RecordBounds.check(received);
        return codec.read(received);
    }

    private boolean mayPass(ConsumerRecord<String, byte[]> received) {
        return !parking.blocks(received) || parking.parkBehind(received);
    }
}
