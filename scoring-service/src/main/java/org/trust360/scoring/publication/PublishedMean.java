package org.trust360.scoring.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;

/**
 * One facet as the others see it, as it may be shown: the mean of each block as it was audited, and the mean over the
 * blocks computed from exactly these. The finer figures stay behind.
 *
 * @param mean as a share of the scale
 * @param bound how the mean is to be read
 * @param notJudged which share of the anonymous raters could not judge, null where that would tell a small number
 */
record PublishedMean(
        List<PublishedBlock> blocks,
        Figure mean,
        Bound bound,
        SamplingError error,
        @Nullable Double notJudged) {

    static PublishedMean of(List<PublishedBlock> blocks, Model model, @Nullable Double notJudged) {
        var error = SamplingError.of(blocks, model);
        if (blocks.isEmpty()) {
            return new PublishedMean(blocks, Figure.missing(Reason.TOO_FEW_ANSWERS), Bound.EXACT, error, null);
        }
        double weights =
                blocks.stream().mapToDouble(block -> weight(model, block)).sum();
        double sum = blocks.stream()
                .mapToDouble(block -> weight(model, block) * block.mean())
                .sum();
        var bound = blocks.stream().map(PublishedBlock::bound).reduce(Bound.EXACT, Bound::plus);
        return new PublishedMean(blocks, Figure.of(sum / weights), bound, error, notJudged);
    }

    /** Of something that the questionnaire has no item for. */
    static PublishedMean notAsked(Model model) {
        return new PublishedMean(
                List.of(), Figure.missing(Reason.NOT_ASKED), Bound.EXACT, SamplingError.of(List.of(), model), null);
    }

    private static double weight(Model model, PublishedBlock block) {
        return model.weight(block.block().groups());
    }

    /** For the report; {@code present} are the groups that are shown anywhere in it. */
    Report.Seen seen(Set<Relationship> present, Presentation presentation) {
        return new Report.Seen(
                presentation.mean(mean, bound),
                mean instanceof Figure.Known(double share) ? presentation.range(error.of(share, bound)) : null,
                blocks.stream().map(block -> shown(block, presentation)).toList(),
                withheld(present),
                notJudged);
    }

    private Report.Block shown(PublishedBlock block, Presentation presentation) {
        var own = SamplingError.of(List.of(block), error.model());
        return new Report.Block(
                Words.labels(block.block().groups()),
                presentation.answered(block.block()),
                presentation.point(block.mean()),
                Words.bound(block.bound()),
                block.block().isAnonymous() ? presentation.range(own.of(block.mean(), block.bound())) : null);
    }

    private List<Report.Withheld> withheld(Set<Relationship> present) {
        if (mean.reason() == Reason.NOT_ASKED) {
            return List.of();
        }
        var missing = EnumSet.noneOf(Relationship.class);
        missing.addAll(present);
        blocks.forEach(block -> missing.removeAll(block.block().groups()));
        return missing.stream()
                .map(group -> new Report.Withheld(List.of(group.label()), Words.word(reason(group))))
                .toList();
    }

    /** Of an anonymous group nothing is said beyond "fewer than the threshold", not even whether anybody answered. */
    private static Reason reason(Relationship group) {
        return group.isNamed() ? Reason.NOT_ANSWERED : Reason.TOO_FEW_ANSWERS;
    }
}
