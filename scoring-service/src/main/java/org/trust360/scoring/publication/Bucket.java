package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many raters a block has, as coarse as it may be said: 3-4, 5-9, 10-19, 20 and more. A threshold above 3 cuts the
 * first bucket off, and joins it to the next where it would hold a single number.
 *
 * @param most {@link #OPEN} for the last
 */
record Bucket(int least, int most) {

    private static final int OPEN = Integer.MAX_VALUE;
    private static final List<Integer> STARTS = List.of(3, 5, 10, 20);

    static String of(int n, int threshold) {
        return holding(n, threshold).toString();
    }

    static Bucket holding(int n, int threshold) {
        if (n < threshold) {
            throw new IllegalArgumentException("A block below the threshold is not shown");
        }
        var starts = starts(threshold);
        int i = starts.size() - 1;
        while (starts.get(i) > n) {
            i--;
        }
        return new Bucket(starts.get(i), i == starts.size() - 1 ? OPEN : starts.get(i + 1) - 1);
    }

    /** The mean of 1 / n over the numbers of the bucket; of the last, at its least. */
    double expectedInverse() {
        return most == OPEN
                ? 1.0 / least
                : IntStream.rangeClosed(least, most)
                        .mapToDouble(n -> 1.0 / n)
                        .average()
                        .orElseThrow();
    }

    private static List<Integer> starts(int threshold) {
        var starts = new ArrayList<Integer>();
        starts.add(threshold);
        STARTS.stream().filter(start -> start > threshold + 1).forEach(starts::add);
        return starts;
    }

    @Override
    public String toString() {
        return most == OPEN ? least + "+" : least + "-" + most;
    }
}
