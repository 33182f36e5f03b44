package org.trust360.scoring.ratingsfile;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.campaign.Campaign;

/** What was asked for on the command line. */
sealed interface Options {

    /** To be told how it is done. */
    record Help() implements Options {}

    /** Something that cannot be understood. */
    record Unclear(String problem) implements Options {}

    /**
     * To score a file.
     *
     * @param threshold the least number of raters in an anonymous block that is shown
     * @param scale empty where the questionnaire file says, or else 1 to 5
     */
    record Score(Path ratings, Path out, Optional<Path> questionnaire, int threshold, Optional<Integer> scale)
            implements Options {}

    int LARGEST_THRESHOLD = 50;
    int SMALLEST_SCALE = 2;
    int LARGEST_SCALE = 11;

    static Options of(String... arguments) {
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            return new Help();
        }
        try {
            return new Reading().read(new ArrayDeque<>(List.of(arguments)));
        } catch (IllegalArgumentException e) {
            return new Unclear(String.valueOf(e.getMessage()));
        }
    }

    /** What was read so far. */
    final class Reading {

        private @Nullable Path ratings;
        private @Nullable Path out;
        private Optional<Path> questionnaire = Optional.empty();
        private int threshold = Campaign.LOWEST_THRESHOLD;
        private Optional<Integer> scale = Optional.empty();

        private Reading() {}

        private Score read(Deque<String> arguments) {
            while (!arguments.isEmpty()) {
                read(arguments.removeFirst(), arguments);
            }
            if (ratings == null) {
                throw new IllegalArgumentException("Name the file of ratings.");
            }
            if (out == null) {
                throw new IllegalArgumentException("Name the folder for the results: --out DIR.");
            }
            return new Score(ratings, out, questionnaire, threshold, scale);
        }

        private void read(String argument, Deque<String> rest) {
            switch (argument) {
                case "--out" -> out = Path.of(value(argument, rest));
                case "--questionnaire" -> questionnaire = Optional.of(Path.of(value(argument, rest)));
                case "--k" -> threshold = number(argument, rest, Campaign.LOWEST_THRESHOLD, LARGEST_THRESHOLD);
                case "--scale" -> scale = Optional.of(number(argument, rest, SMALLEST_SCALE, LARGEST_SCALE));
                default -> ratings(argument);
            }
        }

        private void ratings(String argument) {
            if (argument.startsWith("--")) {
                throw new IllegalArgumentException("There is no option " + argument + ".");
            }
            if (ratings != null) {
                throw new IllegalArgumentException("One file at a time: " + ratings + " or " + argument + ".");
            }
            ratings = Path.of(argument);
        }

        private static String value(String option, Deque<String> rest) {
            if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
                throw new IllegalArgumentException(option + " needs a value.");
            }
            return rest.removeFirst();
        }

        private static int number(String option, Deque<String> rest, int least, int most) {
            var value = value(option, rest);
            if (value.matches("[0-9]{1,4}")) {
                int number = Integer.parseInt(value);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw new IllegalArgumentException(option + " is a whole number from " + least + " to " + most + ".");
        }
    }
}
