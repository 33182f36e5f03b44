package org.trust360.scoring.measure;

import java.util.Arrays;

/**
 * Values of n rows under each of k columns, none missing: targets by judges, or persons by items. Immutable.
 *
 * <p>Rows with a missing value are left out when it is made; n counts the rows that are left.
 */
public final class CrossedTable {

    private final int columns;
    private final double[] values;

    private CrossedTable(int columns, double[] values) {
        this.columns = columns;
        this.values = values;
    }

    /** A table read row by row from an array, NaN for a missing value. */
    public static CrossedTable of(int columns, double... values) {
        if (columns < 1 || values.length % columns != 0) {
            throw new IllegalArgumentException("Not a table of " + columns + " columns: " + values.length + " values");
        }
        var complete = new double[values.length];
        int kept = 0;
        for (int first = 0; first < values.length; first += columns) {
            if (Means.known(Arrays.copyOfRange(values, first, first + columns)).length == columns) {
                System.arraycopy(values, first, complete, kept, columns);
                kept += columns;
            }
        }
        return new CrossedTable(columns, Arrays.copyOf(complete, kept));
    }

    /** The raters who answered every item, a row each, and the items as columns, in points of the scale. */
    public static CrossedTable of(RatingTable ratings) {
        var complete = ratings.completeRows();
        var values = new double[complete.rows() * complete.items()];
        int cell = 0;
        for (int row = 0; row < complete.rows(); row++) {
            for (int item = 0; item < complete.items(); item++) {
                values[cell++] = complete.answer(row, item);
            }
        }
        return new CrossedTable(complete.items(), values);
    }

    public int rows() {
        return columns == 0 ? 0 : values.length / columns;
    }

    public int columns() {
        return columns;
    }

    /** Columns for rows and rows for columns. */
    public CrossedTable transposed() {
        int rows = rows();
        var turned = new double[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            turned[cell % columns * rows + cell / columns] = values[cell];
        }
        return new CrossedTable(rows, turned);
    }

    double at(int row, int column) {
        return values[row * columns + column];
    }

    double[] values() {
        return values;
    }

    double[] row(int row) {
        return Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }

    double[] column(int column) {
        var cells = new double[rows()];
        for (int row = 0; row < cells.length; row++) {
            cells[row] = at(row, column);
        }
        return cells;
    }

    /** The sum of each row. */
    double[] totals() {
        var totals = new double[rows()];
        for (int cell = 0; cell < values.length; cell++) {
            totals[cell / columns] += values[cell];
        }
        return totals;
    }
}
