package org.trust360.delivery.inbox;

/**
 * How far the group of this service is behind in one partition.
 *
 * @param position the next record that the group will take
 * @param records how many it has yet to take
 * @param since when, on the monotonic clock, it last came forward or had nothing to do
 */
record PartitionLag(long position, long records, long since) {

    static PartitionLag at(long position, long end) {
        return new PartitionLag(position, Math.max(0, end - position), System.nanoTime());
    }

    PartitionLag after(PartitionLag before) {
        return records > 0 && position == before.position && before.records > 0
                ? new PartitionLag(position, records, before.since)
                : this;
    }

    /** How long nothing has moved although there was something to do. */
    long standstillNanos() {
        return records == 0 ? 0 : System.nanoTime() - since;
    }
}
