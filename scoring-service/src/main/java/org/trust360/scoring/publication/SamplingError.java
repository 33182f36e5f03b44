package org.trust360.scoring.publication;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.measure.Interval;
import org.trust360.scoring.measure.Stratum;
import org.trust360.scoring.measure.VariancePrior;
import org.trust360.scoring.measure.WeightedMean;

/**
 * How far a mean of few raters may be from what all would say, from published figures alone: the variance between raters
 * is that of the norm, with its degrees of freedom, never that of these answers; and the number of raters is that of the
 * published bucket. So intervals tell nothing about answers, and of numbers nothing that the bucket does not.
 *
 * <pre>
 *   se² = s0² sum W_b² / n_b,    interval  m +- t[d0] se
 * </pre>
 *
 * <p>For intervals {@code n_b} is the least number of the bucket. For the correction of congruence {@code 1 / n_b} is the
 * mean over the numbers of the bucket, for the least would correct too much.
 *
 * @param spread {@code sum W_b² / n_b} with the least numbers
 * @param expected the same with the mean over the bucket
 */
record SamplingError(double spread, double expected, Model model) {

    static SamplingError of(List<PublishedBlock> blocks, Model model) {
        return new SamplingError(
                spread(blocks, model, block -> 1.0 / bucket(block, model).least()),
                spread(blocks, model, block -> bucket(block, model).expectedInverse()),
                model);
    }

    private static double spread(List<PublishedBlock> blocks, Model model, ToDoubleFunction<PublishedBlock> inverse) {
        double weights =
                blocks.stream().mapToDouble(block -> weight(block, model)).sum();
        return blocks.stream()
                .mapToDouble(block -> {
                    double share = weight(block, model) / weights;
                    return share * share * inverse.applyAsDouble(block);
                })
                .sum();
    }

    private static double weight(PublishedBlock block, Model model) {
        return model.weight(block.block().groups());
    }

    private static Bucket bucket(PublishedBlock block, Model model) {
        int size = block.block().size();
        return block.block().isAnonymous() ? Bucket.holding(size, model.minimum()) : new Bucket(size, size);
    }

    /** The error of a difference of two means by the same raters; its variance is that of the norm, too. */
    SamplingError or(SamplingError other) {
        return new SamplingError(Math.max(spread, other.spread), Math.max(expected, other.expected), model);
    }

    /** What sampling is expected to add to the square of a mean. */
    double variance() {
        return model.prior().variance() * expected;
    }

    /** The interval around a share or a difference of shares, not clipped. */
    Interval around(double centre) {
        var prior = model.prior();
        return WeightedMean.of(
                        List.of(Stratum.of(1, centre)),
                        new VariancePrior(prior.degreesOfFreedom(), prior.variance() * spread))
                .intervalAround(centre, model.confidence());
    }

    /** The interval of a difference of two means; a bound reaches as far as a difference can. */
    Interval ofDifference(double centre, Bound bound) {
        var interval = around(centre);
        double low = bound == Bound.AT_MOST || bound == Bound.ABOUT ? -1 : interval.low();
        double high = bound == Bound.AT_LEAST || bound == Bound.ABOUT ? 1 : interval.high();
        return new Interval(low, high).clippedTo(-1, 1);
    }

    /** The interval of a mean; a bound reaches to the end of the scale. */
    Interval of(double share, Bound bound) {
        var interval = around(share);
        double low = bound == Bound.AT_MOST || bound == Bound.ABOUT ? 0 : interval.low();
        double high = bound == Bound.AT_LEAST || bound == Bound.ABOUT ? 1 : interval.high();
        return new Interval(low, high).clippedTo(0, 1);
    }
}
