package org.trust360.store;

/**
 * How the store keeps its promise and its size.
 *
 * @param force whether a write is forced to the device before it is acknowledged; without, it survives the end of the
 *     process, but not a loss of power
 * @param segmentBytes how long a file of the log grows before the next one begins
 * @param spareBytes dead bytes below which compaction does not bother; above, it begins when more than half of the log is dead, and
 *     needs room for one more copy of what is alive while it runs
 */
public record StoreSettings(boolean force, int segmentBytes, long spareBytes) {

    public static final StoreSettings DEFAULTS = new StoreSettings(false, 16 << 20, 16 << 20);

    public StoreSettings {
        if (segmentBytes <= 0 || spareBytes < 0) {
            throw new IllegalArgumentException("segmentBytes must be positive and spareBytes not negative");
        }
    }

    /** Also safe against a loss of power, at the price of one call to the device per group of writes. */
    public StoreSettings withForce() {
        return new StoreSettings(true, segmentBytes, spareBytes);
    }
}
