package org.trust360.benchmarks.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trust360.scoring.congruence.Triple;
import org.trust360.scoring.measure.CrossedReliability;
import org.trust360.scoring.measure.CrossedReliability.Form;
import org.trust360.scoring.measure.CrossedTable;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.InternalConsistency;
import org.trust360.scoring.measure.NullDistribution;
import org.trust360.scoring.measure.OneWayReliability;
import org.trust360.scoring.measure.RatingTable;
import org.trust360.scoring.measure.WithinGroupAgreement;

/**
 * What the R baseline computes, by the measures of the engine: for each leader the means of the groups by facet, five
 * gaps, congruence, r_wg(j) of three groupings by facet, alpha by facet, two intraclass correlations; and ICC(1) and
 * ICC(2) by facet over all leaders. On the scale of the questionnaire, NaN where there is no figure.
 *
 * @param leaders a row of {@link #COLUMNS} a leader
 * @param overall ICC(1) and ICC(2) of intention, behavior, perception
 */
@SuppressWarnings("ArrayRecordComponent")
record Figures(double[] leaders, double[] overall) {

    static final int COLUMNS = 12 + 5 + 1 + 9 + 3 + 2;

    private static final int FACETS = 3;
    private static final int BEHAVIOR = 1;
    private static final int POINTS = SimulatedRatings.SCALE.points() - 1;
    private static final NullDistribution UNIFORM = NullDistribution.uniform();

    /** The rows of a group, from the first to before the last. */
    private record Rows(int from, int to) {}

    private static final Rows OTHERS = new Rows(1, 12);
    private static final List<Rows> GROUPS = List.of(new Rows(0, 1), new Rows(1, 2), new Rows(2, 7), new Rows(7, 12));
    private static final List<Rows> GROUPINGS = List.of(OTHERS, GROUPS.get(2), GROUPS.get(3));

    static Figures of(RatingTable ratings) {
        int leaders = ratings.rows() / SimulatedRatings.RATERS;
        var figures = new double[leaders * COLUMNS];
        var scores = List.<List<double[]>>of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int leader = 0; leader < leaders; leader++) {
            int first = leader * SimulatedRatings.RATERS;
            var row = new Row(figures, leader * COLUMNS);
            row.fill(ratings.rows(first, first + SimulatedRatings.RATERS), scores);
        }
        var overall = new double[2 * FACETS];
        for (int facet = 0; facet < FACETS; facet++) {
            var reliability = OneWayReliability.of(scores.get(facet));
            overall[2 * facet] = orNaN(reliability.icc1());
            overall[2 * facet + 1] = orNaN(reliability.icc2());
        }
        return new Figures(figures, overall);
    }

    private static double orNaN(Figure figure) {
        return figure instanceof Figure.Known(double value) ? value : Double.NaN;
    }

    /** The figures of one leader, written one behind the other. */
    private static final class Row {

        private final double[] figures;
        private int at;

        Row(double[] figures, int at) {
            this.figures = figures;
            this.at = at;
        }

        void fill(RatingTable leader, List<List<double[]>> scores) {
            var means = new double[FACETS][];
            for (int facet = 0; facet < FACETS; facet++) {
                var answered = facet(leader, facet).scores();
                means[facet] = means(answered);
                scores.get(facet).add(Arrays.copyOfRange(answered, OTHERS.from(), OTHERS.to()));
            }
            gaps(means[0], means[1], means[2]);
            for (var rows : GROUPINGS) {
                for (int facet = 0; facet < FACETS; facet++) {
                    var group = facet(leader, facet).rows(rows.from(), rows.to());
                    add(orNaN(WithinGroupAgreement.of(group, UNIFORM).rwgj()));
                }
            }
            for (int facet = 0; facet < FACETS; facet++) {
                add(orNaN(InternalConsistency.of(others(leader, facet)).alpha()));
            }
            reliability(others(leader, BEHAVIOR));
        }

        private double[] means(double[] scores) {
            var means = new double[GROUPS.size()];
            for (int group = 0; group < means.length; group++) {
                means[group] =
                        mean(scores, GROUPS.get(group).from(), GROUPS.get(group).to());
                add(means[group]);
            }
            return means;
        }

        /** In points; NaN where nobody answered. */
        private static double mean(double[] shares, int from, int to) {
            double sum = 0;
            int n = 0;
            for (int i = from; i < to; i++) {
                if (!Double.isNaN(shares[i])) {
                    sum += shares[i];
                    n++;
                }
            }
            return 1 + POINTS * (sum / n);
        }

        private void gaps(double[] intention, double[] behavior, double[] perception) {
            double i = intention[0];
            double b = ofOthers(behavior);
            double p = ofOthers(perception);
            add(i - b);
            add(b - p);
            add(i - p);
            add(behavior[0] - b);
            add(perception[0] - p);
            add(
                    Double.isNaN(i + b + p)
                            ? Double.NaN
                            : Triple.of((i - 1) / POINTS, (b - 1) / POINTS, (p - 1) / POINTS)
                                    .congruence());
        }

        /** Groups weigh alike. */
        private static double ofOthers(double[] means) {
            double sum = 0;
            int n = 0;
            for (int group = 1; group < means.length; group++) {
                if (!Double.isNaN(means[group])) {
                    sum += means[group];
                    n++;
                }
            }
            return sum / n;
        }

        /** Items are the targets, raters the judges. */
        private void reliability(RatingTable behavior) {
            var reliability = CrossedReliability.of(CrossedTable.of(behavior).transposed());
            add(orNaN(reliability.coefficient(Form.RANDOM_SINGLE)));
            add(orNaN(reliability.coefficient(Form.FIXED_AVERAGE)));
        }

        private static RatingTable others(RatingTable leader, int facet) {
            return facet(leader, facet).rows(OTHERS.from(), OTHERS.to());
        }

        private static RatingTable facet(RatingTable leader, int facet) {
            return leader.items(facet * SimulatedRatings.THEMES, (facet + 1) * SimulatedRatings.THEMES);
        }

        private void add(double figure) {
            figures[at++] = figure;
        }
    }
}
