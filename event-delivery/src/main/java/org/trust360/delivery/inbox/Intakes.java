package org.trust360.delivery.inbox;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trust360.events.wire.Topics;

/** The intake of each topic that a service listens to. */
record Intakes(Map<String, Intake> byTopic) {

    /** One handler per topic, and only topics that exist: two would share the partitions and each miss events. */
    static Intakes of(List<Subscription> subscriptions, Parking parking) {
        var byTopic = new TreeMap<String, Intake>();
        for (var subscription : subscriptions) {
            if (!Topics.ALL.contains(subscription.topic())) {
                throw new IllegalStateException("No such topic: " + subscription.topic());
            }
            if (byTopic.put(subscription.topic(), new Intake(subscription.handler(), parking)) != null) {
                throw new IllegalStateException("Two subscriptions to " + subscription.topic() + "; make it one");
            }
        }
        return new Intakes(Map.copyOf(byTopic));
    }

    Intake of(String topic) {
        var intake = byTopic.get(topic);
        if (intake == null) {
            throw new IllegalStateException("The service no longer listens to " + topic);
        }
        return intake;
    }
}
