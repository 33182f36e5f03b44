package org.trust360.scoring.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.trust360.events.wire.Envelope;

/** Events of several keys in an order in which they may be read: what has one key keeps its order, all else may mix. */
final class Interleaving {

    private Interleaving() {}

    static List<Envelope<?>> of(Collection<List<Envelope<?>>> keys, Random random) {
        var queues = new ArrayList<List<Envelope<?>>>();
        keys.forEach(events -> queues.add(new ArrayList<>(events)));
        var events = new ArrayList<Envelope<?>>();
        while (!queues.isEmpty()) {
            var queue = queues.get(random.nextInt(queues.size()));
            events.add(queue.removeFirst());
            queues.removeIf(List::isEmpty);
        }
        return events;
    }
}
