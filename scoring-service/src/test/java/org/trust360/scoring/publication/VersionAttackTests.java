package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.publication.OneItem.POINTS;
import static org.trust360.scoring.publication.OneItem.allows;
import static org.trust360.scoring.publication.OneItem.answers;
import static org.trust360.scoring.publication.OneItem.block;
import static org.trust360.scoring.publication.OneItem.blocks;
import static org.trust360.scoring.publication.OneItem.campaign;
import static org.trust360.scoring.publication.OneItem.sheets;
import static org.trust360.scoring.publication.OneItem.silent;
import static org.trust360.scoring.publication.OneItem.tenths;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.publication.Report.Block;

/**
 * The attacks of the security design on versions of a report, played against what is really published: each with what it would
 * gain without the auditor, so that these tests can fail.
 */
class VersionAttackTests {

    private final Random random = new Random(360);

    /** A5: the mean of n and that of n + 1 give the late answer away in every case up to n = 8; so it waits. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8})
    void aLateAnswerWaits(int n) {
        int exact = 0;
        for (int i = 0; i < 50; i++) {
            var peers = answers(random, n);
            var late = answers(random, n + 1);
            System.arraycopy(peers, 0, late, 0, n);
            exact += candidates(tenths(peers), n, tenths(late), n + 1).size() == 1 ? 1 : 0;

            var first = Publication.release(campaign(), "s", sheets(peers));
            assertThat(Publication.further(campaign(), "s", sheets(late), List.of(new PastVersion(first.cells()))))
                    .isEmpty();
        }
        assertThat(exact).as("late answers that both means together give away").isEqualTo(50);
    }

    /** The sums of one late answer that both rounded means allow. */
    private static Set<Integer> candidates(int before, int n, int after, int more) {
        var found = new TreeSet<Integer>();
        for (int sum = n; sum <= n * POINTS; sum++) {
            for (int late = 1; late <= POINTS; late++) {
                if (tenths(sum, n) == before && tenths(sum + late, more) == after) {
                    found.add(late);
                }
            }
        }
        return found;
    }

    /** A4, A5 and A8: three late answers may come out, but never what all three said, nor what all before said. */
    @Test
    void aBatchOfThreeTellsNobodysAnswer() {
        int told = 0;
        int released = 0;
        for (int i = 0; i < 300; i++) {
            var early = answers(random, 5);
            var all = IntStream.concat(IntStream.of(early), IntStream.of(batch(i)))
                    .toArray();
            told += isTold(sums(uncoded(early), 5, uncoded(all), 8), 3) ? 1 : 0;

            var first = Publication.release(campaign(), "s", sheets(early));
            var second = Publication.further(campaign(), "s", sheets(all), List.of(new PastVersion(first.cells())));
            assertThat(second).isPresent();
            var before = block(first.report());
            var after = blocks(second.get().report());
            for (var block : after) {
                released++;
                var sums = sums(before, 5, block, 8);
                assertThat(isTold(sums, 3))
                        .as("case %d: %s, %s", i, before, block)
                        .isFalse();
            }
        }
        assertThat(told).as("batches that two uncoded means give away").isGreaterThan(20);
        assertThat(released).as("second versions that show something").isGreaterThan(200);
    }

    /** Every other batch is unanimous. */
    private int[] batch(int i) {
        return switch (i % 4) {
            case 0 -> new int[] {5, 5, 5};
            case 2 -> new int[] {1, 1, 1};
            default -> answers(random, 3);
        };
    }

    /** The sums of the batch that both published means allow. */
    private static Set<Integer> sums(Block before, int n, Block after, int more) {
        var found = new TreeSet<Integer>();
        for (int sum = n; sum <= n * POINTS; sum++) {
            for (int late = more - n; late <= (more - n) * POINTS; late++) {
                if (allows(before, tenths(sum, n)) && allows(after, tenths(sum + late, more))) {
                    found.add(late);
                }
            }
        }
        return found;
    }

    private static Block uncoded(int[] answers) {
        return new Block(List.of(), "", tenths(answers) / 10.0, null, null);
    }

    /** All of the batch said the best two things, or the worst two. */
    private static boolean isTold(Set<Integer> sums, int people) {
        return sums.stream().allMatch(sum -> sum >= people * POINTS - 1)
                || sums.stream().allMatch(sum -> sum <= people + 1);
    }

    /** A5 in one figure: enough new sheets, but too few of them answered this; the figure stays as it was, the rest is new. */
    @Test
    void aFigureWithTooFewNewAnswersIsLeftOut() {
        var early = sheets(answers(random, 5));
        var later = new ArrayList<>(sheets(answers(random, 7)));
        later.add(silent("p7"));
        var first = Publication.release(campaign(), "s", early);
        var second = Publication.further(campaign(), "s", later, List.of(new PastVersion(first.cells())))
                .orElseThrow();

        assertThat(second.report().version()).isEqualTo(2);
        assertThat(second.report().id()).isNotEqualTo(first.report().id()).isEqualTo(Report.id("c", "s", 2));
        assertThat(blocks(second.report())).isEmpty();
        assertThat(second.cells()).extracting(ReleasedCell::variable).containsExactly("outcome");
    }
}
