package org.trust360.scoring.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What would be published.
 *
 * @param named the people who were told that their answers can be known as theirs; their answers count as known
 * @param cells the figures; two have different names
 * @param spreads the figures about the spread of answers
 */
public record Proposal(Policy policy, Set<Integer> named, List<Cell> cells, List<Spread> spreads) {

    public Proposal {
        named = Set.copyOf(named);
        cells = List.copyOf(cells);
        spreads = List.copyOf(spreads);
        if (new HashSet<>(cells.stream().map(Cell::name).toList()).size() != cells.size()) {
            throw new IllegalArgumentException("Two cells have the same name");
        }
    }
}
