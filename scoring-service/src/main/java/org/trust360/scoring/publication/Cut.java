package org.trust360.scoring.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trust360.scoring.congruence.Partition.Block;

/** How the raters are cut into blocks in one variable. */
record Cut(Variable variable, List<Block> blocks) {

    Cut {
        blocks = List.copyOf(blocks);
    }

    /**
     * The next coarser cut, where {@code refused} may not be shown: it is joined to another anonymous block - peers and
     * direct reports first, then the others - or, where it is the only one, left out.
     */
    Cut coarser(Block refused) {
        var left = new ArrayList<>(blocks);
        left.remove(refused);
        partner(refused).ifPresent(partner -> {
            left.remove(partner);
            left.add(new Block(
                    Stream.concat(partner.groups().stream(), refused.groups().stream())
                            .sorted()
                            .toList(),
                    partner.size() + refused.size()));
        });
        return new Cut(variable, left);
    }

    private Optional<Block> partner(Block refused) {
        return blocks.stream()
                .filter(Block::isAnonymous)
                .filter(block -> !block.equals(refused))
                .min((one, other) ->
                        one.groups().getFirst().compareTo(other.groups().getFirst()));
    }

    String name(Block block) {
        return variable.name() + "/" + String.join("+", Words.labels(block.groups()));
    }
}
