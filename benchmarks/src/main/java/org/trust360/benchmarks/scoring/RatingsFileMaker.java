package org.trust360.benchmarks.scoring;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes simulated ratings to a file, for {@code ./run score} and for R. Arguments: how many leaders, and the file. */
public final class RatingsFileMaker {

    private RatingsFileMaker() {}

    public static void main(String[] arguments) throws IOException {
        var ratings = SimulatedRatings.of(Integer.parseInt(arguments[0]));
        try (var file = Files.newBufferedWriter(Path.of(arguments[1]))) {
            write(ratings, file);
        }
    }

    static void write(SimulatedRatings ratings, BufferedWriter file) throws IOException {
        file.write("leader,rater,group," + columns() + "\n");
        for (int leader = 0; leader < ratings.leaders(); leader++) {
            for (int rater = 0; rater < SimulatedRatings.RATERS; rater++) {
                file.write("L%06d,L%06d-%d,%s"
                        .formatted(leader + 1, leader + 1, rater + 1, SimulatedRatings.GROUPS.get(rater)));
                for (int item = 0; item < SimulatedRatings.ITEMS; item++) {
                    double answer = ratings.answer(leader, rater, item);
                    file.write(Double.isNaN(answer) ? "," : "," + (int) answer);
                }
                file.write("\n");
            }
        }
    }

    private static String columns() {
        return Stream.of("I", "B", "P")
                .flatMap(facet ->
                        IntStream.rangeClosed(1, SimulatedRatings.THEMES).mapToObj(theme -> "T" + theme + "_" + facet))
                .collect(Collectors.joining(","));
    }
}
