package org.trust360.delivery.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every few seconds how far the consumers are behind and how much is parked or dead. */
final class InboxWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InboxWatch.class);

    private final GroupOffsets offsets;
    private final ParkedRecords records;
    private final Duration interval;
    private final Semaphore end = new Semaphore(0);
    private volatile Map<TopicPartition, PartitionLag> lags = Map.of();
    private volatile Map<String, Long> dead = Map.of();
    private volatile Map<String, Long> parked = Map.of();
    private volatile long lastLook = System.nanoTime();
    private @Nullable Thread thread;

    InboxWatch(GroupOffsets offsets, ParkedRecords records, Duration interval) {
        this.offsets = offsets;
        this.records = records;
        this.interval = interval;
    }

    long lag(String topic) {
        return of(topic).stream().mapToLong(PartitionLag::records).sum();
    }

    Duration standstill(String topic) {
        return longest(of(topic));
    }

    Duration standstill(Collection<TopicPartition> partitions) {
        var known = lags;
        return longest(
                partitions.stream().filter(known::containsKey).map(known::get).toList());
    }

    long dead(String topic) {
        return dead.getOrDefault(topic, 0L);
    }

    long parked(String topic) {
        return parked.getOrDefault(topic, 0L);
    }

    Duration sinceLook() {
        return Duration.ofNanos(System.nanoTime() - lastLook);
    }

    private Collection<PartitionLag> of(String topic) {
        return lags.entrySet().stream()
                .filter(lag -> lag.getKey().topic().equals(topic))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Duration longest(Collection<PartitionLag> of) {
        return Duration.ofNanos(
                of.stream().mapToLong(PartitionLag::standstillNanos).max().orElse(0));
    }

    @Override
    public void start() {
        lastLook = System.nanoTime();
        thread = Thread.ofVirtual().name("inbox-watch").start(this::run);
    }

    private void run() {
        try {
            do {
                look();
            } while (!end.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            var before = lags;
            var now = new HashMap<TopicPartition, PartitionLag>();
            offsets.lags()
                    .forEach((partition, lag) ->
                            now.put(partition, before.containsKey(partition) ? lag.after(before.get(partition)) : lag));
            lags = now;
            dead = offsets.dead();
            parked = records.countByTopic();
            lastLook = System.nanoTime();
        } catch (RuntimeException e) {
            log.debug("Positions cannot be read for now ({})", e.getClass().getSimpleName());
        }
    }

    @Override
    public void stop() {
        end.release();
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
