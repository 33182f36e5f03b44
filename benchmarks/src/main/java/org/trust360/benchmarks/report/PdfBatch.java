package org.trust360.benchmarks.report;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.trust360.local.Terminal;

/** As many PDFs as asked for, on all processors, and what memory they take on the way. */
final class PdfBatch {

    private final Terminal terminal = Terminal.standard();
    private final Times times;
    private final IntFunction<byte[]> form;
    private final LongAdder bytes = new LongAdder();
    private final long start = System.nanoTime();

    private PdfBatch(int count, IntFunction<byte[]> form) {
        this.times = new Times(count);
        this.form = form;
    }

    /** Says how it stands after each thousandth, and at the end. */
    static void of(int count, IntFunction<byte[]> form) {
        var batch = new PdfBatch(count, form);
        int step = Math.min(count, 1000);
        for (int done = 0; done < count; done += step) {
            batch.make(done, Math.min(count, done + step));
            batch.say(Math.min(count, done + step));
        }
    }

    private void make(int from, int to) {
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var made = IntStream.range(from, to)
                    .mapToObj(i -> threads.submit(() -> bytes.add(times.take(form, i))))
                    .toList();
            made.forEach(PdfBatch::require);
        }
    }

    private void say(int done) {
        double seconds = (System.nanoTime() - start) / 1e9;
        var resident = Machine.residentMegabytes();
        terminal.say(times.line("PDF of a batch"));
        terminal.say("  %d in %.0f s, %.1f a second, %d MB written, heap %d of %d MB, resident %s MB"
                .formatted(
                        done,
                        seconds,
                        done / seconds,
                        bytes.sum() >> 20,
                        Machine.heapMegabytes(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        resident.isPresent() ? resident.getAsLong() : "unknown"));
    }

    private static void require(Future<?> made) {
        try {
            made.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a PDF could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the batch was interrupted", e);
        }
    }
}
