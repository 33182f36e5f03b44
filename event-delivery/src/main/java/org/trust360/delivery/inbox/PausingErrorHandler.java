package org.trust360.delivery.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Takes a partition back to the record that failed and lets it rest, longer each time, for as long as it takes; other
 * partitions go on (D6). Nothing is ever skipped here.
 */
final class PausingErrorHandler implements CommonErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(PausingErrorHandler.class);

    private final InboxProperties properties;
    private final Map<TopicPartition, Failures> failures = new ConcurrentHashMap<>();

    PausingErrorHandler(InboxProperties properties) {
        this.properties = properties;
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    /** The failed record has not been taken, so its position must not be committed. */
    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void handleRemaining(
            Exception thrown,
            List<ConsumerRecord<?, ?>> records,
            Consumer<?, ?> consumer,
            MessageListenerContainer container) {
        var first = new HashMap<TopicPartition, Long>();
        records.forEach(unread -> first.putIfAbsent(partition(unread), unread.offset()));
        first.forEach(consumer::seek);
        var failed = records.getFirst();
        var count = failures.merge(
                partition(failed), new Failures(failed.offset(), 1), (before, now) -> before.next(now.offset()));
        pause(container, partition(failed), properties.pause(count.number()));
        if (isPowerOfTwo(count.number())) {
            log.warn(
                    "{}@{} comes again, attempt {} failed ({})",
                    partition(failed),
                    failed.offset(),
                    count.number(),
                    rootName(thrown));
        }
    }

    private static boolean isPowerOfTwo(int number) {
        return Integer.bitCount(number) == 1;
    }

    private static void pause(MessageListenerContainer container, TopicPartition partition, Duration pause) {
        container.pausePartition(partition);
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> container.resumePartition(partition));
    }

    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean batchListener) {
        log.warn("A consumer goes on after a failure ({})", rootName(thrown));
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> of) {
        return new TopicPartition(of.topic(), of.partition());
    }

    private static String rootName(Throwable thrown) {
        return NestedExceptionUtils.getMostSpecificCause(thrown).getClass().getSimpleName();
    }

    /** How often in a row a partition has failed at the same record. */
    private record Failures(long offset, int number) {

        Failures next(long failedOffset) {
            return failedOffset == offset ? new Failures(offset, number + 1) : new Failures(failedOffset, 1);
        }
    }
}
