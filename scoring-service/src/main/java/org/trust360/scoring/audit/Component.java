package org.trust360.scoring.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures that share unknowns, directly or through others, and the atoms that these consist of. Figures of different
 * components have nothing to do with each other.
 *
 * <p>Unknowns of named people are left out: their answers count as known, so whatever is combined with them is as if
 * they were not there.
 *
 * @param proposed which of the cells are new; the others were published earlier
 */
record Component(List<Cell> cells, BitSet proposed, List<Atom> atoms) {

    static List<Component> of(List<Cell> proposed, List<Cell> earlier, Set<Integer> named) {
        var cells = new ArrayList<>(proposed);
        cells.addAll(earlier);
        var signatures = new LinkedHashMap<Unknown, BitSet>();
        for (int i = 0; i < cells.size(); i++) {
            for (var unknown : cells.get(i).unknowns()) {
                if (!named.contains(unknown.person())) {
                    signatures.computeIfAbsent(unknown, _ -> new BitSet()).set(i);
                }
            }
        }
        var people = new HashMap<BitSet, Set<Integer>>();
        signatures.forEach((unknown, signature) ->
                people.computeIfAbsent(signature, _ -> new HashSet<>()).add(unknown.person()));
        return components(cells, proposed.size(), people);
    }

    private static List<Component> components(List<Cell> cells, int proposed, Map<BitSet, Set<Integer>> atoms) {
        return Connected.of(cells.size(), atoms.keySet()).stream()
                .map(members -> component(cells, proposed, members, atoms))
                .toList();
    }

    private static Component component(
            List<Cell> cells, int proposed, Connected.Part part, Map<BitSet, Set<Integer>> people) {
        var members = part.members();
        var isNew = new BitSet();
        for (int i = 0; i < members.size() && members.get(i) < proposed; i++) {
            isNew.set(i);
        }
        var atoms = part.signatures().stream()
                .map(signature -> new Atom(Objects.requireNonNull(people.get(signature)), within(signature, members)))
                .sorted(Comparator.comparing(atom -> atom.cells().toString()))
                .toList();
        return new Component(members.stream().map(cells::get).toList(), isNew, atoms);
    }

    private static BitSet within(BitSet signature, List<Integer> members) {
        var within = new BitSet();
        for (int i = 0; i < members.size(); i++) {
            within.set(i, signature.get(members.get(i)));
        }
        return within;
    }

    /** The same figures and people, the proposed ones published as {@code shown}. */
    Component withProposed(Shown shown) {
        var valued = new ArrayList<>(cells);
        proposed.stream().forEach(i -> {
            var cell = cells.get(i);
            valued.set(i, new Cell(cell.name(), cell.unknowns(), shown));
        });
        return new Component(List.copyOf(valued), proposed, atoms);
    }

    /** The last of the proposed figures that some atoms occur in; the last at all where they occur in none of them. */
    @Nullable
    Cell offender(BitSet occurrences) {
        var candidates = (BitSet) occurrences.clone();
        candidates.and(proposed);
        int found = candidates.isEmpty() ? proposed.length() : candidates.length();
        return found == 0 ? null : cells.get(found - 1);
    }
}
