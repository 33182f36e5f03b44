package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.congruence.NotJudgedRates.Rated;
import org.trust360.scoring.congruence.NotJudgedRates.Row;
import org.trust360.scoring.measure.Reason;

class AnswerQualityTests {

    @Test
    void aMissingAnswerCountsAndIsNeverMadeUp() {
        assertThat(NotJudged.of(Arrays.asList(4, null, 2, null)).rate().value()).isEqualTo(0.5);
        assertThat(NotJudged.of(List.of()).rate().reason()).isEqualTo(Reason.NOT_ASKED);
        assertThatThrownBy(() -> new NotJudged(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Three peers and two others are one block each and none: the others join the peers. */
    @Test
    void ratesAreByTheBlocksThatMayBeShown() {
        var raters = List.of(
                rater(Relationship.SELF, 0),
                rater(Relationship.PEER, 1),
                rater(Relationship.PEER, 0),
                rater(Relationship.PEER, 2),
                rater(Relationship.OTHER, 4),
                rater(Relationship.OTHER, 0));

        var rows = NotJudgedRates.of(raters, 3).rows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.block().groups()).containsExactly(Relationship.PEER, Relationship.OTHER);
            assertThat(row.perception()).isEqualTo(new NotJudged(20, 7));
            assertThat(row.behavior().rate().value()).isZero();
        });
    }

    /** A3: whoever judged nothing is no rater, so two who did are too few. */
    @Test
    void whoJudgedNothingIsNoRater() {
        var silent = new Rated(Relationship.PEER, new NotJudged(4, 4), new NotJudged(4, 4), new NotJudged(4, 4));

        assertThat(NotJudgedRates.of(List.of(rater(Relationship.PEER, 0), rater(Relationship.PEER, 1), silent), 3)
                        .rows())
                .isEqualTo(List.<Row>of());
    }

    private static Rated rater(Relationship relationship, int missing) {
        return new Rated(relationship, new NotJudged(4, 0), new NotJudged(4, 0), new NotJudged(4, missing));
    }

    @Test
    void tenEqualAnswersAreAStraightLineAndNineAreNot() {
        assertThat(StraightLining.isFlat(Collections.nCopies(10, 3))).isTrue();
        assertThat(StraightLining.isFlat(Collections.nCopies(9, 3))).isFalse();
        assertThat(StraightLining.isFlat(List.of())).isFalse();
    }

    @Test
    void whatIsNotAnsweredIsNoPartOfTheLine() {
        var answers = new ArrayList<@Nullable Integer>(Collections.nCopies(10, 5));
        answers.add(null);
        assertThat(StraightLining.isFlat(answers)).isTrue();
        answers.add(4);
        assertThat(StraightLining.isFlat(answers)).isFalse();
    }
}
