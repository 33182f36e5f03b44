package org.trust360.benchmarks.scoring;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.trust360.scoring.measure.RatingTable;
import org.trust360.scoring.measure.Scale;

/**
 * Leaders rated by twelve - themselves, a manager, five peers, five direct reports - on 30 items, 5 % of them not judged.
 * The same every time.
 *
 * <p>A row per rater, the raters of a leader in the order of {@link #GROUPS}; columns are the ten intentions, the ten
 * behaviors, the ten perceptions. NaN for a missing answer.
 */
@SuppressWarnings("ArrayRecordComponent")
record SimulatedRatings(int leaders, double[] answers) {

    static final Scale SCALE = Scale.of(5);
    static final int THEMES = 10;
    static final int ITEMS = 3 * THEMES;
    static final List<String> GROUPS = List.of(
            "self", "manager", "peer", "peer", "peer", "peer", "peer", "report", "report", "report", "report",
            "report");
    static final int RATERS = 12;

    private static final double MISSING = 0.05;

    static SimulatedRatings of(int leaders) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(42);
        var answers = new double[leaders * RATERS * ITEMS];
        int cell = 0;
        for (int leader = 0; leader < leaders; leader++) {
            double trusted = random.nextGaussian(0.9, 0.5);
            for (int rater = 0; rater < RATERS; rater++) {
                double lenient = trusted + random.nextGaussian(0, 0.45);
                for (int item = 0; item < ITEMS; item++) {
                    answers[cell++] = answer(random, lenient);
                }
            }
        }
        return new SimulatedRatings(leaders, answers);
    }

    private static double answer(RandomGenerator random, double lenient) {
        double felt = lenient + random.nextGaussian(0, 0.6);
        double answer = 1 + Math.max(0, Math.min(4, Math.floor(felt + 2.5)));
        return random.nextDouble() < MISSING ? Double.NaN : answer;
    }

    RatingTable table() {
        return RatingTable.of(SCALE, ITEMS, answers);
    }

    double answer(int leader, int rater, int item) {
        return answers[(leader * RATERS + rater) * ITEMS + item];
    }
}
