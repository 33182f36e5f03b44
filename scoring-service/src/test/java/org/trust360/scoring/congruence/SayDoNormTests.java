package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.measure.VariancePrior;

class SayDoNormTests {

    private static final Thresholds THRESHOLDS = Thresholds.withDefaults();

    /** By hand: what is usual is no gap, what is smaller than usual is more done than usual. */
    @ParameterizedTest
    @CsvSource({
        "1.00, .75, .75, .25, SWEET_SPOT",
        "1.00, .75, .75, .00, INTENT_NOT_ENACTED",
        "1.00, .55, .55, .25, INTENT_NOT_ENACTED",
        ".80, .80, .80, .25, ENACTED_BEYOND_INTENT",
        "1.00, .75, .40, .25, ENACTED_NOT_TRUSTED",
        "1.00, .75, 1.00, .25, TRUSTED_BEYOND_BEHAVIOUR",
        ".60, .35, .35, .25, CONGRUENT_LOW",
    })
    void readsTheClassAgainstWhatIsUsual(double i, double b, double p, double norm, CongruenceClass expected) {
        assertThat(new SayDoNorm(norm).classify(Triple.of(i, b, p), THRESHOLDS)).isEqualTo(expected);
    }

    @Test
    void withoutAUsualGapItIsThePlainClass() {
        RandomCases.of(random -> Triple.of(random.nextDouble(), random.nextDouble(), random.nextDouble()))
                .hold(
                        5_000,
                        triple -> assertThat(new SayDoNorm(0).classify(triple, THRESHOLDS))
                                .isEqualTo(THRESHOLDS.classify(triple)));
    }

    /** Also for whole leaders, and the raw gap is what it was. */
    @Test
    void withoutAUsualGapALeaderHasThePlainClass() {
        RandomCases.of(LeaderCase::made).shrinkingBy(LeaderCase::smaller).hold(1_000, leader -> {
            var facets = leader.computed(Model.withDefaults()).themes().stream()
                    .map(ThemeCongruence::facets)
                    .toList();
            var zero = Collections.nCopies(facets.size(), new SayDoNorm(0));
            assertThat(SayDoNorm.classify(facets, zero, THRESHOLDS))
                    .isEqualTo(LeaderSummary.of(facets, THRESHOLDS).classify(THRESHOLDS));
        });
    }

    @Test
    void aLeaderIsReadAgainstTheNormsOfAllScorableThemes() {
        var themes = List.of(facets(1, 0.75, 0.75), facets(0.9, 0.75, 0.75));

        assertThat(SayDoNorm.classify(themes, List.of(new SayDoNorm(0.25), new SayDoNorm(0.15)), THRESHOLDS))
                .isEqualTo(CongruenceClass.SWEET_SPOT);
        var incomplete = new ArrayList<@Nullable SayDoNorm>();
        incomplete.add(new SayDoNorm(0.25));
        incomplete.add(null);
        assertThat(SayDoNorm.classify(themes, incomplete, THRESHOLDS)).isNull();
    }

    private static Facets facets(double i, double b, double p) {
        var none = Figure.missing(Reason.NOT_ASKED);
        return new Facets(Figure.of(i), none, none, Figure.of(b), Figure.of(p), none);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.01, 1.01, Double.NaN})
    void refusesWhatIsNoGap(double wrong) {
        assertThatThrownBy(() -> new SayDoNorm(wrong)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNormsOfFewerThanThirtyLeaders() {
        var theme = new Norms.Theme("T1", 30, 0.9, 0.7, 0.6);
        var prior = VariancePrior.withDefaults();

        assertThat(new Norms("n", 30, List.of(theme), prior).theme("T1")).isEqualTo(theme);
        assertThat(new Norms("n", 30, List.of(theme), prior).theme("T2")).isNull();
        assertThatThrownBy(() -> new Norms("n", 29, List.of(), prior)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Norms.Theme("T1", 29, 0.9, 0.7, 0.6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Norms("n", 30, List.of(theme, theme), prior))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
