package org.trust360.scoring.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answers of one group: a row per rater, a column per item, all on one scale, some missing. Immutable.
 *
 * <p>A part of a table ({@link #rows(int, int)}, {@link #items(int, int)}) shares the table's answers and costs nothing.
 * Answers are whole numbers, so the measures can count and sum them exactly, up to 10⁸ raters.
 */
public final class RatingTable {

    private static final byte MISSING = 0;

    private final Scale scale;
    private final byte[] answers;
    private final int first;
    private final int stride;
    private final int rows;
    private final int items;

    private RatingTable(Scale scale, byte[] answers, Part part) {
        this.scale = scale;
        this.answers = answers;
        this.first = part.first;
        this.stride = part.stride;
        this.rows = part.rows;
        this.items = part.items;
    }

    /**
     * A table of one row per rater, null for "cannot judge" and for a skipped item. Refuses rows of different length
     * and answers that are no point of the scale.
     */
    public static RatingTable of(Scale scale, List<? extends List<? extends @Nullable Integer>> raters) {
        int items = raters.isEmpty() ? 0 : raters.getFirst().size();
        var answers = new byte[Math.multiplyExact(raters.size(), items)];
        int cell = 0;
        for (var rater : raters) {
            if (rater.size() != items) {
                throw new IllegalArgumentException("Raters answer the same items: " + items + " and " + rater.size());
            }
            for (var answer : rater) {
                answers[cell++] = answer == null ? MISSING : checked(scale, answer);
            }
        }
        return new RatingTable(scale, answers, new Part(0, items, raters.size(), items));
    }

    /** A table read row by row from an array, NaN for a missing answer; for bulk work. Refuses what the other refuses. */
    public static RatingTable of(Scale scale, int items, double... answers) {
        if (items < 1 || answers.length % items != 0) {
            throw new IllegalArgumentException("Not a table of " + items + " columns: " + answers.length + " answers");
        }
        var cells = new byte[answers.length];
        for (int i = 0; i < cells.length; i++) {
            if (!Double.isNaN(answers[i])) {
                cells[i] = checked(scale, answers[i]);
            }
        }
        return new RatingTable(scale, cells, new Part(0, items, cells.length / items, items));
    }

    private static byte checked(Scale scale, double answer) {
        int point = (int) answer;
        if (point != answer || !scale.holds(point)) {
            throw new IllegalArgumentException(
                    "Not a point of the scale 1.." + scale.points() + " and not missing: " + answer);
        }
        return (byte) point;
    }

    public Scale scale() {
        return scale;
    }

    /** How many rows there are, those without any answer included. */
    public int rows() {
        return rows;
    }

    public int items() {
        return items;
    }

    /** How many raters answered at least one item; who answered nothing is no rater. */
    public int raters() {
        int raters = 0;
        for (int row = 0; row < rows; row++) {
            raters += isRater(row) ? 1 : 0;
        }
        return raters;
    }

    private boolean isRater(int row) {
        for (int item = 0; item < items; item++) {
            if (answer(row, item) != MISSING) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rater answered every item. */
    boolean isComplete(int row) {
        for (int item = 0; item < items; item++) {
            if (answer(row, item) == MISSING) {
                return false;
            }
        }
        return true;
    }

    /** The answer in {@code 1..K}, or 0 for a missing one. */
    public int answer(int row, int item) {
        return answers[first + row * stride + item];
    }

    /** The part with the rows from {@code from}, counted from 0, to before {@code to}. */
    public RatingTable rows(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return new RatingTable(scale, answers, new Part(first + from * stride, stride, to - from, items));
    }

    /** The part with the items from {@code from}, counted from 0, to before {@code to}. */
    public RatingTable items(int from, int to) {
        Objects.checkFromToIndex(from, to, items);
        return new RatingTable(scale, answers, new Part(first + from, stride, rows, to - from));
    }

    /** The raters who answered every item; a table of its own. */
    public RatingTable completeRows() {
        var complete = new byte[Math.multiplyExact(rows, items)];
        int kept = 0;
        for (int row = 0; row < rows; row++) {
            if (isComplete(row)) {
                System.arraycopy(answers, first + row * stride, complete, kept * items, items);
                kept++;
            }
        }
        return new RatingTable(scale, Arrays.copyOf(complete, kept * items), new Part(0, items, kept, items));
    }

    /**
     * What each rater says about the facet of these items, as {@link FacetScore} has it: the mean of the answered items
     * as a share of the scale. One entry per row, NaN where fewer than half of the items are answered.
     */
    public double[] scores() {
        var scores = new double[rows];
        for (int row = 0; row < rows; row++) {
            int sum = 0;
            int answered = 0;
            for (int item = 0; item < items; item++) {
                int answer = answer(row, item);
                sum += answer;
                answered += answer == MISSING ? 0 : 1;
            }
            scores[row] = answered > 0 && 2 * answered >= items
                    ? (double) (sum - answered) / (answered * (scale.points() - 1))
                    : Double.NaN;
        }
        return scores;
    }

    private record Part(int first, int stride, int rows, int items) {}
}
