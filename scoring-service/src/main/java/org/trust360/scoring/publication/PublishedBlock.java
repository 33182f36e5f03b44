package org.trust360.scoring.publication;

import java.util.List;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.audit.Shown;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.measure.Scale;

/**
 * The mean of a block as it may be shown.
 *
 * @param mean as a share of the scale, from one decimal
 * @param bound how it is to be read
 */
record PublishedBlock(Block block, double mean, Bound bound) {

    static PublishedBlock of(Block block, Shown shown, Scale scale) {
        return new PublishedBlock(block, scale.shareOf(shown.tenths() / 10.0), shown.bound());
    }

    /**
     * What follows from the blocks of several statements: the blocks that all of them have, with the mean of their published
     * means, at one decimal like these.
     */
    static List<PublishedBlock> together(List<List<PublishedBlock>> statements, Scale scale) {
        return statements.getFirst().stream()
                .map(first -> statements.stream()
                        .flatMap(blocks -> blocks.stream()
                                .filter(other -> other.block()
                                        .groups()
                                        .equals(first.block().groups())))
                        .toList())
                .filter(alike -> alike.size() == statements.size())
                .map(alike -> mean(alike, scale))
                .toList();
    }

    private static PublishedBlock mean(List<PublishedBlock> alike, Scale scale) {
        double sum = alike.stream().mapToDouble(PublishedBlock::mean).sum();
        int people = alike.stream().mapToInt(each -> each.block().size()).min().orElseThrow();
        return new PublishedBlock(
                new Block(alike.getFirst().block().groups(), people),
                scale.shareOf(scale.pointAtOneDecimal(sum / alike.size())),
                alike.stream().map(PublishedBlock::bound).reduce(Bound.EXACT, Bound::plus));
    }

    /** Refuses to be anything that was not audited: the mean of the cell of this name. */
    static List<PublishedBlock> of(Cut cut, Cuts cuts, Scale scale) {
        return cut.blocks().stream()
                .map(block -> of(block, cuts.shown(cut.name(block)), scale))
                .toList();
    }
}
