package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.trust360.scoring.publication.OneItem.block;
import static org.trust360.scoring.publication.OneItem.campaign;
import static org.trust360.scoring.publication.OneItem.sheets;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.audit.Bound;
import org.trust360.scoring.congruence.Model;
import org.trust360.scoring.congruence.Partition.Block;
import org.trust360.scoring.congruence.Relationship;

/** A7: how sure a figure is follows from what is published anyway. */
class SamplingErrorTests {

    private static final Model MODEL = Model.withDefaults();

    /** qt(.975, 4) * sqrt(.04 / 5) in R: 0.2483328. */
    @Test
    void takesTheNormAndTheLeastOfTheBucket() {
        for (int people = 5; people <= 9; people++) {
            var interval = error(people).around(0.5);

            assertThat(interval.high() - 0.5).isCloseTo(0.2483328, within(1e-6));
            assertThat(0.5 - interval.low()).isCloseTo(0.2483328, within(1e-6));
        }
    }

    /** (1/5 + 1/6 + 1/7 + 1/8 + 1/9) / 5 = .1491270, times .04. */
    @Test
    void correctsByTheMeanOfTheBucket() {
        assertThat(error(7).variance()).isCloseTo(0.04 * 0.149127, within(1e-7));
    }

    @Test
    void reachesToTheEndOfTheScaleForABound() {
        assertThat(error(5).of(0.9, Bound.AT_LEAST).high()).isEqualTo(1);
        assertThat(error(5).of(0.1, Bound.AT_MOST).low()).isZero();
        assertThat(error(5).of(0.5, Bound.EXACT).high()).isLessThan(1);
    }

    /** Whether five people agree or not: same mean, same interval. */
    @Test
    void saysNothingOfHowFarAnswersAreApart() {
        var close = Publication.of(campaign(), "s", sheets(new int[] {3, 3, 3, 3, 3}));
        var apart = Publication.of(campaign(), "s", sheets(new int[] {1, 1, 3, 5, 5}));

        assertThat(block(close)).isEqualTo(block(apart));
        assertThat(close).isEqualTo(apart);
    }

    /** Everything in a report but agreement is the same for all answers that give the same published means. */
    @Test
    void firmnessFollowsFromPublishedFigures() {
        for (var leader : Sim360.sheets().keySet()) {
            assertThat(Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader))
                            .themes())
                    .allSatisfy(theme -> assertThat(theme.firmness() == null).isEqualTo(theme.category() == null));
        }
    }

    private static SamplingError error(int people) {
        var peers = new Block(List.of(Relationship.PEER), people);
        return SamplingError.of(List.of(new PublishedBlock(peers, 0.5, Bound.EXACT)), MODEL);
    }
}
