package org.trust360.benchmarks.scoring;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.trust360.local.Terminal;
import org.trust360.scoring.measure.RatingTable;

/** How much memory a leader takes: what the ratings hold, and what computing the full set allocates and lets go again. */
public final class MemoryPerLeader {

    private static final int LEADERS = 10_000;

    private MemoryPerLeader() {}

    public static void main(String[] arguments) {
        var ratings = SimulatedRatings.of(LEADERS);
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        var table = RatingTable.of(SimulatedRatings.SCALE, SimulatedRatings.ITEMS, ratings.answers());
        long held = threads.getCurrentThreadAllocatedBytes() - before;
        long allocated = allocated(threads, table);
        Terminal.standard()
                .say("%d leaders of %d ratings: %d bytes a leader held, %d bytes a leader allocated while computing"
                        .formatted(
                                LEADERS,
                                SimulatedRatings.RATERS * SimulatedRatings.ITEMS,
                                held / LEADERS,
                                allocated / LEADERS));
    }

    /** After the compiler has had its way. */
    private static long allocated(ThreadMXBean threads, RatingTable table) {
        long allocated = 0;
        for (int run = 0; run < 20; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            var figures = Figures.of(table);
            allocated = threads.getCurrentThreadAllocatedBytes() - before;
            if (figures.leaders().length == 0) {
                throw new IllegalStateException("Nothing was computed");
            }
        }
        return allocated;
    }
}
