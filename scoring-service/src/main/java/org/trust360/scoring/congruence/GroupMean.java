package org.trust360.scoring.congruence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.Stratum;
import org.trust360.scoring.measure.WeightedMean;

/**
 * One facet as the others see it: the blocks that may be shown, and the mean over them.
 *
 * @param n how many raters have a score, shown or not
 * @param mean missing for {@link Reason#TOO_FEW_ANSWERS} where no block may be shown
 * @param estimate the mean with its standard error, null where no block may be shown
 */
public record GroupMean(
        int n,
        List<BlockMean> blocks,
        Figure mean,
        @Nullable WeightedMean estimate) {

    public GroupMean {
        blocks = List.copyOf(blocks);
    }

    /** The mean of the raters of one block, as a share of the scale. */
    public record BlockMean(Block block, double mean) {}

    /** The mean of a score over all raters but the leader; raters without a score are left out. */
    public static GroupMean of(Model model, List<Rater> raters, Function<Rater, Figure> score) {
        var values = new EnumMap<Relationship, double[]>(Relationship.class);
        int n = 0;
        for (var rater : raters) {
            if (!rater.isSelf() && score.apply(rater) instanceof Figure.Known(double value)) {
                values.merge(rater.relationship(), new double[] {value}, GroupMean::joined);
                n++;
            }
        }
        return of(model, values, n);
    }

    private static GroupMean of(Model model, Map<Relationship, double[]> values, int n) {
        var counts = new EnumMap<Relationship, Integer>(Relationship.class);
        values.forEach((group, scores) -> counts.put(group, scores.length));
        var partition = Partition.of(counts, model.minimum());
        if (partition.isEmpty()) {
            return new GroupMean(n, List.of(), Figure.missing(Reason.TOO_FEW_ANSWERS), null);
        }
        var strata =
                partition.stream().map(block -> stratum(model, block, values)).toList();
        var blocks = IntStream.range(0, partition.size())
                .mapToObj(i -> new BlockMean(partition.get(i), strata.get(i).mean()))
                .toList();
        var estimate = WeightedMean.of(strata, model.prior());
        return new GroupMean(n, blocks, Figure.of(estimate.mean()), estimate);
    }

    private static Stratum stratum(Model model, Block block, Map<Relationship, double[]> values) {
        var scores = block.groups().stream()
                .map(group -> values.getOrDefault(group, new double[0]))
                .reduce(new double[0], GroupMean::joined);
        return Stratum.of(model.weight(block.groups()), scores);
    }

    private static double[] joined(double[] first, double[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
