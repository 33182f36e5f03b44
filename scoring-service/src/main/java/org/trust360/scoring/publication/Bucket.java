package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.List;

/**
 * How many raters a block has, as coarse as it may be said: 3-4, 5-9, 10-19, 20 and more. A threshold above 3 cuts the
 * first bucket off, and joins it to the next where it would hold a single number.
 */
final class Bucket {

    private static final List<Integer> STARTS = List.of(3, 5, 10, 20);

    private Bucket() {}

    static String of(int n, int threshold) {
        if (n < threshold) {
            throw new IllegalArgumentException("A block below the threshold is not shown");
        }
        var starts = starts(threshold);
        int i = starts.size() - 1;
        while (starts.get(i) > n) {
            i--;
        }
        return i == starts.size() - 1 ? starts.get(i) + "+" : starts.get(i) + "-" + (starts.get(i + 1) - 1);
    }

    private static List<Integer> starts(int threshold) {
        var starts = new ArrayList<Integer>();
        starts.add(threshold);
        STARTS.stream().filter(start -> start > threshold + 1).forEach(starts::add);
        return starts;
    }
}
