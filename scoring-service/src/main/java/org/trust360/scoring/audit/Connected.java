package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Which cells hang together because an atom occurs in both. */
final class Connected {

    private final int[] parent;

    private Connected(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /**
     * Cells that hang together.
     *
     * @param members in ascending order
     * @param signatures of the atoms that occur in them
     */
    record Part(List<Integer> members, List<BitSet> signatures) {}

    /** The parts of cells 0 to {@code size - 1}; cells without an atom are in none. */
    static List<Part> of(int size, Collection<BitSet> signatures) {
        var connected = new Connected(size);
        for (var signature : signatures) {
            int first = signature.nextSetBit(0);
            signature.stream().forEach(cell -> connected.join(first, cell));
        }
        var parts = new TreeMap<Integer, List<BitSet>>();
        for (var signature : signatures) {
            parts.computeIfAbsent(connected.root(signature.nextSetBit(0)), _ -> new ArrayList<>())
                    .add(signature);
        }
        return parts.values().stream().map(Connected::part).toList();
    }

    private static Part part(List<BitSet> signatures) {
        var members = new BitSet();
        signatures.forEach(members::or);
        return new Part(members.stream().boxed().toList(), signatures);
    }

    private void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int cell) {
        int root = cell;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
