package org.trust360.scoring.audit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix of whole numbers in reduced row echelon form, but for the factor of each row: exact, without fractions
 * (Gauss and Jordan, each row divided by its greatest common divisor).
 */
final class Elimination {

    private final BigInteger[][] rows;
    private final List<Integer> pivots = new ArrayList<>();

    /** Takes the rows over and changes them. */
    Elimination(BigInteger[][] rows, int columns) {
        this.rows = rows;
        for (int column = 0; column < columns && pivots.size() < rows.length; column++) {
            if (bringUp(column)) {
                clear(column);
                pivots.add(column);
            }
        }
    }

    int rank() {
        return pivots.size();
    }

    /** The column in which row {@code i} has its pivot, and no other row has anything. */
    int pivot(int i) {
        return pivots.get(i);
    }

    BigInteger at(int row, int column) {
        return rows[row][column];
    }

    private boolean bringUp(int column) {
        int top = pivots.size();
        for (int row = top; row < rows.length; row++) {
            if (rows[row][column].signum() != 0) {
                var found = rows[row];
                rows[row] = rows[top];
                rows[top] = found;
                return true;
            }
        }
        return false;
    }

    private void clear(int column) {
        int top = pivots.size();
        for (int row = 0; row < rows.length; row++) {
            if (row != top && rows[row][column].signum() != 0) {
                rows[row] = reduced(combined(rows[row], rows[top], column));
            }
        }
    }

    private static BigInteger[] combined(BigInteger[] row, BigInteger[] pivot, int column) {
        var combined = new BigInteger[row.length];
        for (int i = 0; i < row.length; i++) {
            combined[i] = row[i].multiply(pivot[column]).subtract(pivot[i].multiply(row[column]));
        }
        return combined;
    }

    private static BigInteger[] reduced(BigInteger[] row) {
        var divisor = BigInteger.ZERO;
        for (var entry : row) {
            divisor = divisor.gcd(entry);
        }
        if (divisor.bitLength() > 1) {
            for (int i = 0; i < row.length; i++) {
                row[i] = row[i].divide(divisor);
            }
        }
        return row;
    }
}
