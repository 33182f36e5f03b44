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
        var complete = new double[Math.multiplyExact(ratings.rows(), ratings.items())];
        int cell = 0;
        for (int row = 0; row < ratings.rows(); row++) {
            if (ratings.isComplete(row)) {
                for (int item = 0; item < ratings.items(); item++) {
                    complete[cell++] = ratings.answer(row, item);
                }
            }
        }
        return new CrossedTable(ratings.items(), cell == complete.length ? complete : Arrays.copyOf(complete, cell));
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
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned[column * rows + row] = at(row, column);
            }
        }
        return new CrossedTable(rows, turned);
    }

    double at(int row, int column) {
        return values[row * columns + column];
    }

    double[] values() {
        return values;
    }

    /** How far the mean of each row is from {@code centre}. */
    double[] rowEffects(double centre) {
        var effects = new double[rows()];
        for (int row = 0; row < effects.length; row++) {
            double sum = 0;
            for (int column = 0; column < columns; column++) {
                sum += at(row, column) - centre;
            }
            effects[row] = sum / columns;
        }
        return effects;
    }

    /** How far the mean of each column is from {@code centre}. */
    double[] columnEffects(double centre) {
        var effects = new double[columns];
        int rows = rows();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                effects[column] += at(row, column) - centre;
            }
        }
        for (int column = 0; column < columns; column++) {
            effects[column] /= rows;
        }
        return effects;
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
        for (int row = 0; row < totals.length; row++) {
            for (int column = 0; column < columns; column++) {
                totals[row] += at(row, column);
            }
        }
        return totals;
    }
}
