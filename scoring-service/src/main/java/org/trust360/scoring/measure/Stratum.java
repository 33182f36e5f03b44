package org.trust360.scoring.measure;

/** The values of one group of raters and the weight of the group; at least one value, all finite. Immutable. */
public final class Stratum {

    private final double weight;
    private final int size;
    private final double mean;
    private final double squares;

    private Stratum(double weight, double[] values) {
        this.weight = weight;
        this.size = values.length;
        this.mean = Means.of(values);
        this.squares = Means.squaresAround(mean, values);
    }

    /** A group of at least one value and a weight of 0 or more. */
    public static Stratum of(double weight, double... values) {
        if (!(weight >= 0) || values.length == 0) {
            throw new IllegalArgumentException("A stratum has at least one value and a weight of 0 or more");
        }
        return new Stratum(weight, values);
    }

    public double weight() {
        return weight;
    }

    public int size() {
        return size;
    }

    public double mean() {
        return mean;
    }

    /** The sum of squared distances from the mean. */
    double squares() {
        return squares;
    }
}
