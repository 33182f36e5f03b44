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

    /** Refuses to be anything that was not audited: the mean of the cell of this name. */
    static List<PublishedBlock> of(Cut cut, Cuts cuts, Scale scale) {
        return cut.blocks().stream()
                .map(block -> of(block, cuts.shown(cut.name(block)), scale))
                .toList();
    }
}
