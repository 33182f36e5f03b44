package org.trust360.scoring.congruence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Which groups of raters are shown on their own, which together, and which not at all.
 *
 * <p>The manager stands alone. Of the anonymous groups, those with at least {@code minimum} raters stand alone. The
 * smaller ones are pooled where they reach the minimum together; otherwise they join the smallest group that reaches it,
 * in doubt the first in the order of {@link Relationship}; where no group does, none is shown. So every anonymous rater
 * is in exactly one block of at least {@code minimum}, or in none, and no difference of what is shown isolates fewer.
 */
public final class Partition {

    private Partition() {}

    /**
     * The groups that are shown together.
     *
     * @param groups in the order in which they came together
     * @param size how many raters they have in all
     */
    public record Block(List<Relationship> groups, int size) {

        public Block {
            groups = List.copyOf(groups);
        }

        /** Whether its raters were promised that nobody learns who said what. */
        public boolean isAnonymous() {
            return !groups.getFirst().isNamed();
        }
    }

    /**
     * The blocks that may be shown; the manager first, merged groups last.
     *
     * @param counts raters that answered, by relationship; groups of 0 are as if absent, self is never in a block
     */
    public static List<Block> of(Map<Relationship, Integer> counts, int minimum) {
        var blocks = new ArrayList<Block>();
        var large = new ArrayList<Block>();
        var small = new ArrayList<Block>();
        for (var group : Relationship.values()) {
            int size = counts.getOrDefault(group, 0);
            if (group == Relationship.SELF || size == 0) {
                continue;
            }
            var alone = new Block(List.of(group), size);
            (group.isNamed() ? blocks : size >= minimum ? large : small).add(alone);
        }
        blocks.addAll(withSmallOnes(large, small, minimum));
        return List.copyOf(blocks);
    }

    private static List<Block> withSmallOnes(List<Block> large, List<Block> small, int minimum) {
        if (small.isEmpty()) {
            return large;
        }
        var shown = new ArrayList<>(large);
        var pool = together(small);
        if (pool.size() >= minimum) {
            shown.add(pool);
        } else if (!large.isEmpty()) {
            var host = large.stream().min(Comparator.comparingInt(Block::size)).orElseThrow();
            shown.remove(host);
            shown.add(together(List.of(host, pool)));
        }
        return shown;
    }

    private static Block together(List<Block> blocks) {
        var groups = blocks.stream().flatMap(block -> block.groups().stream()).toList();
        return new Block(groups, blocks.stream().mapToInt(Block::size).sum());
    }
}
