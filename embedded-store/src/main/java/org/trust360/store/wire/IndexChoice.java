package org.trust360.store.wire;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an index answers a query: equal values in its leading fields, and in the field after them several values or a range.
 * What it finds contains every match and may contain more; documents are matched again.
 */
record IndexChoice(
        OrderedIndex index, List<Object> prefix, @Nullable Bounds next) {

    private static final int USELESS = 0;
    private static final int UNIQUE = 100;

    /** The index that narrows a query best, or {@code null} where none helps. */
    static @Nullable IndexChoice best(List<OrderedIndex> indexes, Document query) {
        var bounds = Bounds.of(query);
        if (bounds.isEmpty()) {
            return null;
        }
        IndexChoice best = null;
        int bestWorth = USELESS;
        for (var index : indexes) {
            var choice = of(index, bounds);
            int worth = choice.worth();
            if (worth > bestWorth) {
                best = choice;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static IndexChoice of(OrderedIndex index, Map<String, Bounds> bounds) {
        var prefix = new ArrayList<Object>();
        for (var field : index.fields()) {
            var bound = bounds.get(field);
            if (bound instanceof Bounds.Points(var values) && values.size() == 1) {
                prefix.add(values.getFirst());
            } else {
                return new IndexChoice(index, prefix, bound);
            }
        }
        return new IndexChoice(index, prefix, null);
    }

    private int worth() {
        boolean exact = index.isUnique() && prefix.size() == index.fields().size();
        int more = switch (next) {
            case Bounds.Points points -> 3;
            case Bounds.Range range -> range.isClosed() ? 2 : 1;
            case null -> 0;
        };
        return 4 * prefix.size() + more + (exact ? UNIQUE : 0);
    }

    /** Whether the positions come in the ascending order of this field alone. */
    boolean isOrderedBy(String field) {
        return !index.isMultikey()
                && !(next instanceof Bounds.Points)
                && prefix.size() < index.fields().size()
                && index.fields().get(prefix.size()).equals(field);
    }

    /** The positions of all documents that may match, each once, in the order of the index. */
    Set<Long> positions() {
        var found = new LinkedHashSet<Long>();
        switch (next) {
            case Bounds.Points(var values) -> {
                for (var value : values) {
                    var key = with(value);
                    walk(key, key, null, found);
                }
            }
            case Bounds.Range range -> collectRange(range, found);
            case null -> walk(prefix, prefix, null, found);
        }
        return found;
    }

    private void collectRange(Bounds.Range range, Set<Long> found) {
        var lower = range.lower();
        if (lower == null) {
            walk(prefix, prefix, range.upper(), found);
        } else {
            // Of an array one element may exceed the lower bound and another one stay below the upper.
            boolean bothHold = range.together() || !index.isMultikey();
            walk(with(lower), prefix, bothHold ? range.upper() : null, found);
        }
    }

    private List<Object> with(Object value) {
        var key = new ArrayList<>(prefix);
        key.add(value);
        return key;
    }

    private void walk(List<Object> from, List<Object> within, @Nullable Object upTo, Set<Long> found) {
        for (var entry : index.entries().tailSet(IndexEntry.before(from), true)) {
            if (!entry.beginsWith(within) || isAbove(entry, upTo)) {
                return;
            }
            found.add(entry.position());
        }
    }

    private boolean isAbove(IndexEntry entry, @Nullable Object upTo) {
        return upTo != null && IndexEntry.VALUES.compare(entry.values().get(prefix.size()), upTo) > 0;
    }
}
