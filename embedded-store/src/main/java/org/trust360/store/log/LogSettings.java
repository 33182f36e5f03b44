package org.trust360.store.log;

/**
 * How the log keeps its promise and its size.
 *
 * @param force whether a change is also forced to the device before it counts as durable; without, it survives the end
 *     of the process, but not of the machine
 * @param segmentBytes how long a segment grows before the next one begins
 * @param spareBytes dead bytes below which compaction does not bother
 */
public record LogSettings(boolean force, int segmentBytes, long spareBytes) {}
