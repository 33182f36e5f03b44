package org.trust360.scoring.audit;

/** A least and a greatest value for every atom. */
final class Box {

    private final long[] least;
    private final long[] greatest;

    Box(int atoms) {
        this(new long[atoms], new long[atoms]);
    }

    private Box(long[] least, long[] greatest) {
        this.least = least;
        this.greatest = greatest;
    }

    Box copy() {
        return new Box(least.clone(), greatest.clone());
    }

    Box set(int atom, long from, long to) {
        least[atom] = from;
        greatest[atom] = to;
        return this;
    }

    /** Answers whether that changed anything. */
    boolean narrow(int atom, long from, long to) {
        if (from <= least[atom] && to >= greatest[atom]) {
            return false;
        }
        least[atom] = Math.max(least[atom], from);
        greatest[atom] = Math.min(greatest[atom], to);
        return true;
    }

    long least(int atom) {
        return least[atom];
    }

    long greatest(int atom) {
        return greatest[atom];
    }

    boolean isPoint(int atom) {
        return least[atom] == greatest[atom];
    }

    boolean isEmpty() {
        for (int atom = 0; atom < least.length; atom++) {
            if (least[atom] > greatest[atom]) {
                return true;
            }
        }
        return false;
    }

    int widest() {
        int widest = 0;
        for (int atom = 1; atom < least.length; atom++) {
            if (greatest[atom] - least[atom] > greatest[widest] - least[widest]) {
                widest = atom;
            }
        }
        return widest;
    }
}
