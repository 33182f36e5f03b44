package org.trust360.benchmarks.report;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** How long each of many took, on the clock and of the processor. */
final class Times {

    private final long[] elapsed;
    private final long[] processor;
    private final AtomicInteger taken = new AtomicInteger();

    Times(int count) {
        elapsed = new long[count];
        processor = new long[count];
    }

    /** One after the other, after a warm-up that is not counted. */
    static Times each(int warmUp, int count, IntFunction<byte[]> form) {
        var times = new Times(count);
        for (int i = 0; i < warmUp; i++) {
            requireContent(form.apply(i));
        }
        for (int i = 0; i < count; i++) {
            times.take(form, i);
        }
        return times;
    }

    /** Makes one and takes its time; from any thread. */
    int take(IntFunction<byte[]> form, int number) {
        long cpu = Machine.processorNanos();
        long start = System.nanoTime();
        var made = form.apply(number);
        int place = taken.getAndIncrement();
        elapsed[place] = System.nanoTime() - start;
        processor[place] = Machine.processorNanos() - cpu;
        requireContent(made);
        return made.length;
    }

    double elapsedMillis(int percent) {
        return percentile(elapsed, percent);
    }

    double processorMillis(int percent) {
        return percentile(processor, percent);
    }

    String line(String what) {
        return "%-22s %6d   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   of the processor: p50 %6.1f ms   p95 %6.1f ms"
                .formatted(
                        what,
                        taken.get(),
                        elapsedMillis(50),
                        elapsedMillis(95),
                        elapsedMillis(99),
                        processorMillis(50),
                        processorMillis(95));
    }

    private double percentile(long[] nanos, int percent) {
        var sorted = Arrays.copyOf(nanos, taken.get());
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static void requireContent(byte[] made) {
        if (made.length == 0) {
            throw new IllegalStateException("nothing was made");
        }
    }
}
