package org.trust360.scoring.congruence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trust360.scoring.measure.VariancePrior;

/**
 * The constants of the model.
 *
 * @param minimum the least number of raters in an anonymous block; 3 or more wherever something is published
 * @param weights how much each group counts, whatever its size; merged groups carry the sum of their weights
 * @param confidence of the two-sided intervals
 */
public record Model(
        int minimum, Map<Relationship, Double> weights, Thresholds thresholds, VariancePrior prior, double confidence) {

    public Model {
        weights = Map.copyOf(weights);
        if (minimum < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("A minimum of 1 or more and a confidence between 0 and 1");
        }
    }

    /** Blocks of three, equal weights, intervals at .95. */
    public static Model withDefaults() {
        var weights = new EnumMap<Relationship, Double>(Relationship.class);
        for (var group : Relationship.values()) {
            weights.put(group, 1.0);
        }
        return new Model(3, weights, Thresholds.withDefaults(), VariancePrior.withDefaults(), 0.95);
    }

    public Model withMinimum(int minimum) {
        return new Model(minimum, weights, thresholds, prior, confidence);
    }

    /** The same with another prior for the variance between raters. */
    public Model withPrior(VariancePrior usual) {
        return new Model(minimum, weights, thresholds, usual, confidence);
    }

    /** How much a block of these groups counts. */
    public double weight(List<Relationship> groups) {
        return groups.stream()
                .mapToDouble(group -> weights.getOrDefault(group, 0.0))
                .sum();
    }
}
