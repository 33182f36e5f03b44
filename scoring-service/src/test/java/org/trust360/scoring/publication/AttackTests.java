package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trust360.scoring.publication.OneItem.POINTS;
import static org.trust360.scoring.publication.OneItem.allows;
import static org.trust360.scoring.publication.OneItem.answers;
import static org.trust360.scoring.publication.OneItem.block;
import static org.trust360.scoring.publication.OneItem.blocks;
import static org.trust360.scoring.publication.OneItem.campaign;
import static org.trust360.scoring.publication.OneItem.sheet;
import static org.trust360.scoring.publication.OneItem.sheets;
import static org.trust360.scoring.publication.OneItem.tenths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.congruence.Relationship;

/**
 * The attacks of the security design on one report, played against what is really published: each with what it would
 * gain without the auditor, so that these tests can fail.
 */
class AttackTests {

    private final Random random = new Random(360);

    /** A3 and A4: all minus peers would give the two direct reports; there is no figure to subtract from. */
    @Test
    void aParentMinusItsChildrenLeavesNobody() {
        for (int reports = 1; reports <= 2; reports++) {
            var sheets = new ArrayList<>(sheets(answers(random, 5)));
            for (int i = 0; i < reports; i++) {
                sheets.add(sheet("d" + i, Relationship.DIRECT_REPORT, 1 + i));
            }
            var report = Publication.of(campaign(), "s", sheets);

            assertThat(blocks(report)).hasSize(1);
            assertThat(blocks(report).getFirst().groups()).containsExactly("peer", "direct-report");
            assertThat(report.decisions())
                    .filteredOn(decision -> decision.what().equals("together"))
                    .extracting(Report.Decision::rule)
                    .containsOnly("A3");
        }
    }

    /** A7: mean and standard deviation give all answers of five away in most cases; of five there is no deviation. */
    @Test
    void meanAndSpreadOfFiveAreNotPublished() {
        int unique = 0;
        for (int i = 0; i < 100; i++) {
            var answers = answers(random, 5);
            unique += multisetsLike(answers) == 1 ? 1 : 0;
            var report = Publication.of(campaign(), "s", sheets(answers));

            assertThat(report.groups()).allSatisfy(group -> {
                assertThat(group.behavior().agreement()).isNull();
            });
        }
        assertThat(unique)
                .as("groups whose answers mean and deviation give away")
                .isGreaterThan(40);
    }

    private static long multisetsLike(int[] answers) {
        return IntStream.range(0, (int) Math.pow(POINTS, 5))
                .mapToObj(code -> IntStream.range(0, 5)
                        .map(place -> 1 + code / (int) Math.pow(POINTS, place) % POINTS)
                        .sorted()
                        .boxed()
                        .toList())
                .distinct()
                .filter(values -> values.stream().mapToInt(Integer::intValue).sum()
                        == IntStream.of(answers).sum())
                .filter(values -> values.stream()
                                .mapToInt(value -> value * value)
                                .sum()
                        == IntStream.of(answers).map(value -> value * value).sum())
                .count();
    }

    /** A8: what is published of people who all said the same, others may have said who did not. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 12})
    void unanimityDoesNotShow(int n) {
        for (int answer : new int[] {1, 2, 4, 5}) {
            var unanimous = new int[n];
            Arrays.fill(unanimous, answer);
            var shown = block(Publication.of(campaign(), "s", sheets(unanimous)));
            var like = IntStream.rangeClosed(n, n * POINTS)
                    .filter(sum -> allows(shown, tenths(sum, n)))
                    .boxed()
                    .toList();
            assertThat(like).as("sums that give %s", shown).anyMatch(sum -> sum != n * POINTS && sum != n);
            if (n < 10) {
                assertThat(like).anyMatch(sum -> sum <= n * POINTS - 2);
                assertThat(like).anyMatch(sum -> sum >= n + 2);
            }
        }
    }
}
