package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;

class JackknifeTests {

    private static final Model MODEL = Model.withDefaults();

    /** 2.7: the jackknife error of a weighted mean is sqrt(sum W² s²/n); without missing answers. */
    @Test
    void ofAWeightedMeanHasAClosedForm() {
        RandomCases.of(LeaderCase::complete).shrinkingBy(LeaderCase::smaller).hold(500, leader -> {
            var raters = leader.raters();
            var groups = raters.stream()
                    .map(Rater::relationship)
                    .filter(group -> group != Relationship.SELF)
                    .distinct()
                    .toList();
            var actual = Jackknife.standardError(MODEL, leader.themes(), raters, LeaderSummary::behavior);
            if (groups.isEmpty() || raters.stream().noneMatch(Rater::isSelf)) {
                return;
            }
            double variance = groups.stream()
                            .mapToDouble(group -> variance(raters, group))
                            .sum()
                    / (groups.size() * groups.size());
            assertThat(actual.value()).isCloseTo(Math.sqrt(variance), within(1e-11));
        });
    }

    /** Of the mean of one group; a group of one contributes nothing. */
    private static double variance(List<Rater> raters, Relationship group) {
        var means = raters.stream()
                .filter(rater -> rater.relationship() == group)
                .mapToDouble(JackknifeTests::mean)
                .toArray();
        double mean = Arrays.stream(means).average().orElseThrow();
        double squares = Arrays.stream(means).map(x -> (x - mean) * (x - mean)).sum();
        return means.length < 2 ? 0 : squares / (means.length - 1) / means.length;
    }

    private static double mean(Rater rater) {
        return rater.themes().stream()
                .flatMap(theme -> Stream.of(theme.behavior()))
                .mapToDouble(figure -> figure.value())
                .average()
                .orElseThrow();
    }
}
