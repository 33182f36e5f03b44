package org.trust360.scoring.audit;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/**
 * Everything that can be computed from some figures by adding, subtracting and scaling them: the row space of the 0/1
 * matrix of figures by atoms.
 *
 * <p>It is kept as its orthogonal complement, the null space {@code N} with one row per atom. A combination of figures
 * speaks only of the atoms in {@code T} exactly where the rows {@code T} of {@code N} are linearly dependent. All
 * arithmetic is exact. Immutable.
 */
final class RowSpace {

    private final BigInteger[][] complement;

    private RowSpace(BigInteger[][] complement) {
        this.complement = complement;
    }

    /** Of {@code figures} over the atoms whose occurrences are given, one set of figures per atom. */
    static RowSpace of(int figures, List<BitSet> occurrences) {
        int atoms = occurrences.size();
        var rows = new BigInteger[figures][atoms];
        for (int figure = 0; figure < figures; figure++) {
            for (int atom = 0; atom < atoms; atom++) {
                rows[figure][atom] = occurrences.get(atom).get(figure) ? BigInteger.ONE : BigInteger.ZERO;
            }
        }
        return new RowSpace(complement(new Elimination(rows, atoms), atoms));
    }

    /** One column per atom that is free; the pivots follow from it. */
    private static BigInteger[][] complement(Elimination reduced, int atoms) {
        var pivots = new BitSet();
        var multiple = BigInteger.ONE;
        for (int i = 0; i < reduced.rank(); i++) {
            pivots.set(reduced.pivot(i));
            var pivot = reduced.at(i, reduced.pivot(i)).abs();
            multiple = multiple.divide(multiple.gcd(pivot)).multiply(pivot);
        }
        var complement = new BigInteger[atoms][atoms - reduced.rank()];
        int column = 0;
        for (int free = pivots.nextClearBit(0); free < atoms; free = pivots.nextClearBit(free + 1)) {
            for (int atom = 0; atom < atoms; atom++) {
                complement[atom][column] = atom == free ? multiple : BigInteger.ZERO;
            }
            for (int i = 0; i < reduced.rank(); i++) {
                int pivot = reduced.pivot(i);
                complement[pivot][column] =
                        reduced.at(i, free).negate().multiply(multiple.divide(reduced.at(i, pivot)));
            }
            column++;
        }
        return complement;
    }

    /** Whether some combination of the figures, not 0, speaks of nobody but these atoms. */
    boolean speaksOnlyOf(List<Integer> atoms) {
        var rows = new BigInteger[atoms.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = complement[atoms.get(i)].clone();
        }
        int columns = complement.length == 0 ? 0 : complement[0].length;
        return new Elimination(rows, columns).rank() < atoms.size();
    }
}
