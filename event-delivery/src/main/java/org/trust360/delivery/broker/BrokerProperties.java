package org.trust360.delivery.broker;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the topics are made.
 *
 * @param partitions of each topic and of its dead letters; only ever raised
 * @param replicationFactor 3 in production, 1 on one broker
 * @param startTimeout how long a starting service waits for the broker
 */
@ConfigurationProperties("trust360.kafka")
record BrokerProperties(
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("60s") Duration startTimeout) {

    BrokerProperties {
        if (partitions < 1) {
            throw new IllegalArgumentException("trust360.kafka.partitions must be positive: " + partitions);
        }
        if (replicationFactor < 1) {
            throw new IllegalArgumentException(
                    "trust360.kafka.replication-factor must be positive: " + replicationFactor);
        }
    }

    /** One broker may be away without stopping writes, as soon as there are three. */
    int minInSyncReplicas() {
        return Math.max(1, replicationFactor - 1);
    }
}
