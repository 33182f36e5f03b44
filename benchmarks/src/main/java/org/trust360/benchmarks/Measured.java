package org.trust360.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** The times of single operations, and of all together. */
record Measured(List<Double> millis, double seconds) {

    private static final int CLIENTS = 16;

    /** In the order given, by as many clients as there are; the warm-up is not counted. */
    static Measured inParallel(List<Callable<Boolean>> counted, List<Callable<Boolean>> warmUp)
            throws InterruptedException, ExecutionException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : clients.invokeAll(warmUp)) {
                requireTaken(done.get());
            }
            var millis = new double[counted.size()];
            var began = System.nanoTime();
            var work = IntStream.range(0, counted.size())
                    .<Callable<Boolean>>mapToObj(n -> () -> timed(counted.get(n), millis, n))
                    .toList();
            for (var done : clients.invokeAll(work)) {
                requireTaken(done.get());
            }
            return new Measured(Arrays.stream(millis).boxed().toList(), (System.nanoTime() - began) / 1e9);
        }
    }

    private static boolean timed(Callable<Boolean> work, double[] millis, int n) throws Exception {
        var began = System.nanoTime();
        var taken = work.call();
        millis[n] = (System.nanoTime() - began) / 1e6;
        return taken;
    }

    private static void requireTaken(boolean taken) {
        if (!taken) {
            throw new IllegalStateException("something was not acknowledged");
        }
    }

    double perSecond() {
        return millis.size() / seconds;
    }

    String line(String what) {
        var sorted = millis.stream().sorted().toList();
        return "%-32s %6.0f/s   p50 %.1f ms   p99 %.1f ms   (%d by %d clients)"
                .formatted(
                        what,
                        perSecond(),
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 99 / 100),
                        sorted.size(),
                        CLIENTS);
    }
}
