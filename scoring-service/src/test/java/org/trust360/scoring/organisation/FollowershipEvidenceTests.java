package org.trust360.scoring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.measure.Figure;
import org.trust360.scoring.measure.Reason;
import org.trust360.scoring.organisation.OrganisationFigures.Predictor;

/**
 * Whether congruence goes with followership, over twelve leaders of whom one has no competence. Each predictor has an r of
 * its own, so none can be taken for another. Expected from R 4.x, {@code cor.test(x, follow)}, at two decimals:
 *
 * <pre>
 *   follow &lt;- c(3.1,4.2,3.8,2.6,4.5,3.3,4.0,2.9,3.6,4.4,3.0,3.9)
 *   sweet  &lt;- c(3.0,4.1,3.9,2.4,4.6,3.5,3.7,2.8,3.8,4.2,2.7,4.0)    r  .964812 [ .875904, .990350]  n 12
 *   adj    &lt;- c(.83,.91,.80,.76,.88,.90,.79,.81,.85,.93,.84,.78)    r  .507273 [-.093992, .837390]  n 12
 *   char   &lt;- c(3.4,4.0,3.5,3.1,4.1,2.9,4.3,3.3,3.9,3.7,3.6,3.2)    r  .653560 [ .127470, .892648]  n 12
 *   comp   &lt;- c(4.0,3.6,3.9,3.8,3.2,4.1,3.5,3.7,4.2,3.4,3.1, NA)    r -.344556 [-.782662, .321841]  n 11
 * </pre>
 */
class FollowershipEvidenceTests {

    private static final double NONE = Double.NaN;
    private static final double[] FOLLOW = {3.1, 4.2, 3.8, 2.6, 4.5, 3.3, 4.0, 2.9, 3.6, 4.4, 3.0, 3.9};
    private static final double[] SWEET_SPOT = {3.0, 4.1, 3.9, 2.4, 4.6, 3.5, 3.7, 2.8, 3.8, 4.2, 2.7, 4.0};
    private static final double[] ADJUSTED = {.83, .91, .80, .76, .88, .90, .79, .81, .85, .93, .84, .78};
    private static final double[] CHARACTER = {3.4, 4.0, 3.5, 3.1, 4.1, 2.9, 4.3, 3.3, 3.9, 3.7, 3.6, 3.2};
    private static final double[] COMPETENCE = {4.0, 3.6, 3.9, 3.8, 3.2, 4.1, 3.5, 3.7, 4.2, 3.4, 3.1, NONE};

    @Test
    void holdsEachFigureAgainstBeingFollowed() {
        var validity = FollowershipEvidence.of(leaders(12));

        assertThat(validity.criterion()).isEqualTo("willing-followership");
        assertThat(validity.predictors())
                .containsExactly(
                        new Predictor("sweet-spot", 12, new Estimate(0.96, 0.88, 0.99, null)),
                        new Predictor("adjusted-congruence", 12, new Estimate(0.51, -0.09, 0.84, null)),
                        new Predictor("character", 12, new Estimate(0.65, 0.13, 0.89, null)),
                        new Predictor("competence", 11, new Estimate(-0.34, -0.78, 0.32, null)));
    }

    /** A leader counts who has both figures: of ten leaders one without is nine. */
    @Test
    void saysNothingBelowTenLeaders() {
        var missing = Estimate.missing(Reason.TOO_FEW_LEADERS);

        assertThat(FollowershipEvidence.of(leaders(9)).predictors())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.correlation()).isEqualTo(missing));
        assertThat(FollowershipEvidence.of(leaders(12).subList(2, 12)).predictors())
                .extracting(each -> each.correlation().equals(missing))
                .containsExactly(false, false, false, true);
    }

    private static List<ReleasedLeader> leaders(int number) {
        return IntStream.range(0, number)
                .mapToObj(FollowershipEvidenceTests::leader)
                .toList();
    }

    private static ReleasedLeader leader(int i) {
        return new ReleasedLeader(
                null,
                List.of(),
                figure(SWEET_SPOT[i]),
                figure(ADJUSTED[i]),
                figure(CHARACTER[i]),
                figure(COMPETENCE[i]),
                figure(FOLLOW[i]),
                null,
                List.of());
    }

    private static Figure figure(double value) {
        return Double.isNaN(value) ? Figure.missing(Reason.TOO_FEW_THEMES) : Figure.of(value);
    }
}
