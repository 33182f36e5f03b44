package org.trust360.survey.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Several instances that do the same at the same time. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> run(int threads, Callable<T> work) throws Exception {
        var results = new ArrayList<T>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var future : pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(_ -> work).toList())) {
                results.add(future.get());
            }
        }
        return results;
    }
}
