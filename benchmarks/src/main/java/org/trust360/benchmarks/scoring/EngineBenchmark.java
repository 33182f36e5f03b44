package org.trust360.benchmarks.scoring;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.trust360.scoring.measure.RatingTable;

/** The full set of the R baseline over all leaders on one thread, beside a plain pass over the same numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 9, time = 1)
public class EngineBenchmark {

    @Param("10000")
    private int leaders;

    private double[] answers = {};
    private RatingTable table = SimulatedRatings.of(1).table();

    @Setup
    public void simulate() {
        var ratings = SimulatedRatings.of(leaders);
        answers = ratings.answers();
        table = ratings.table();
    }

    /** All figures, from a table that is there; R's matrix is there too. */
    @Benchmark
    public Object fullSet() {
        return Figures.of(table);
    }

    /** The same, with the making of the table from plain numbers. */
    @Benchmark
    public Object fullSetFromNumbers() {
        return Figures.of(RatingTable.of(SimulatedRatings.SCALE, SimulatedRatings.ITEMS, answers));
    }

    /** What the machine can do at best: reads every number once and adds it up. */
    @Benchmark
    public double plainPass() {
        double sum = 0;
        for (double answer : answers) {
            sum += Double.isNaN(answer) ? 0 : answer;
        }
        return sum;
    }

    /** As it comes to mind, without asking whether it is missing. */
    @Benchmark
    public double plainSum() {
        return Arrays.stream(answers).sum();
    }
}
