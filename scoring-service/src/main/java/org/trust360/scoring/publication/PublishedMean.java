package org.trust360.scoring.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trust360.scoring.congruence.GroupMean;
import org.trust360.scoring.congruence.GroupMean.BlockMean;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.Scale;

/**
 * One facet as the others see it, as it may be shown: the mean of each block at one decimal of the scale, and the mean
 * over the blocks computed from exactly these. The finer figures stay behind.
 *
 * @param mean as a share of the scale
 */
record PublishedMean(List<BlockMean> blocks, Figure mean) {

    /** Rounds the blocks of an engine's mean; {@code asked} is false where the questionnaire has no item for it. */
    static PublishedMean of(GroupMean computed, boolean asked, Model model, Scale scale) {
        var rounded = computed.blocks().stream()
                .map(block -> new BlockMean(block.block(), scale.shareOf(scale.pointAtOneDecimal(block.mean()))))
                .toList();
        if (rounded.isEmpty()) {
            return new PublishedMean(rounded, Figure.missing(asked ? Reason.TOO_FEW_ANSWERS : Reason.NOT_ASKED));
        }
        double weights =
                rounded.stream().mapToDouble(block -> weight(model, block)).sum();
        double sum = rounded.stream()
                .mapToDouble(block -> weight(model, block) * block.mean())
                .sum();
        return new PublishedMean(rounded, Figure.of(sum / weights));
    }

    private static double weight(Model model, BlockMean block) {
        return model.weight(block.block().groups());
    }

    /** For the report; {@code present} are the groups that are shown anywhere in it. */
    Report.Seen seen(Set<Relationship> present, Presentation presentation) {
        var shown = blocks.stream()
                .map(block -> new Report.Block(
                        Words.labels(block.block().groups()),
                        presentation.answered(block.block()),
                        presentation.point(block.mean())))
                .toList();
        return new Report.Seen(presentation.value(mean.map(presentation.scale()::point)), shown, withheld(present));
    }

    private List<Report.Withheld> withheld(Set<Relationship> present) {
        if (mean.reason() == Reason.NOT_ASKED) {
            return List.of();
        }
        var missing = EnumSet.noneOf(Relationship.class);
        missing.addAll(present);
        blocks.stream().map(BlockMean::block).map(Block::groups).forEach(missing::removeAll);
        return missing.stream()
                .map(group -> new Report.Withheld(List.of(group.label()), Words.word(reason(group))))
                .toList();
    }

    /** Of an anonymous group nothing is said beyond "fewer than the threshold", not even whether anybody answered. */
    private static Reason reason(Relationship group) {
        return group.isNamed() ? Reason.NOT_ANSWERED : Reason.TOO_FEW_ANSWERS;
    }
}
