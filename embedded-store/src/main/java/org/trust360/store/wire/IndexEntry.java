package org.trust360.store.wire;

import de.bwaldvogel.mongo.backend.ValueComparator;
import java.util.Comparator;
import java.util.List;

/**
 * One entry of an index: a value per indexed field, and the document that has them. Missing fields stand as
 * {@link de.bwaldvogel.mongo.backend.Missing}.
 */
record IndexEntry(List<Object> values, long position) implements Comparable<IndexEntry> {

    static final Comparator<Object> VALUES = IndexEntry::compareValues;
    private static final Comparator<Object> ANY = ValueComparator.ascWithoutListHandling();

    /** Sorts before all entries that begin with these values. */
    static IndexEntry before(List<Object> values) {
        return new IndexEntry(values, Long.MIN_VALUE);
    }

    @Override
    public int compareTo(IndexEntry other) {
        int common = Math.min(values.size(), other.values.size());
        for (int i = 0; i < common; i++) {
            int order = compareValues(values.get(i), other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        int bySize = Integer.compare(values.size(), other.values.size());
        return bySize != 0 ? bySize : Long.compare(position, other.position);
    }

    boolean beginsWith(List<Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (compareValues(values.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private static int compareValues(Object one, Object other) {
        if (one instanceof String first && other instanceof String second) {
            return first.compareTo(second);
        }
        try {
            return ANY.compare(one, other);
        } catch (UnsupportedOperationException e) {
            // Patterns and scripts have no order of their own; any will do that stays the same.
            return (one.getClass().getName() + one).compareTo(other.getClass().getName() + other);
        }
    }
}
