package org.trust360.scoring.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.RandomCases;
import org.trust360.scoring.audit.Cell;
import org.trust360.scoring.audit.PastRelease;
import org.trust360.scoring.audit.Policy;
import org.trust360.scoring.audit.Proposal;
import org.trust360.scoring.audit.ReleaseAuditor;
import org.trust360.scoring.audit.Verdict;

/**
 * A4 over cycles and pulses. What somebody answers in another campaign is another unknown, even to the same item. So the
 * figures of two campaigns share no unknown: whatever combination of both speaks of few people, its part within each
 * campaign speaks of as few, and that is what was audited. Growth is computed from figures that are out.
 */
class CyclesTogetherTests {

    private static final int THRESHOLD = 3;
    private static final int PEOPLE = 12;

    /** Random overlapping groups of the same people in both campaigns: the verdict on the second never depends on the first. */
    @Test
    void addsNothingToWhatEachCampaignTells() {
        RandomCases.of(CyclesTogetherTests::campaigns).hold(300, campaigns -> {
            if (!(audit(campaigns.getFirst(), List.of()) instanceof Verdict.Passed)) {
                return;
            }
            boolean alone = audit(campaigns.getLast(), List.of()) instanceof Verdict.Passed;
            boolean together = audit(campaigns.getLast(), List.of(new PastRelease(campaigns.getFirst())))
                    instanceof Verdict.Passed;

            assertThat(together).isEqualTo(alone);
        });
    }

    /** The same figures as versions of one campaign are refused: this is why the answers must be other answers. */
    @Test
    void wouldBeRefusedAboutTheSameAnswers() {
        var first = List.of(Cell.of("all", 0, people(0, 6), null));
        var second = List.of(Cell.of("all but one", 0, people(0, 5), null));
        var ofAnotherCampaign = List.of(Cell.of("all but one", 1, people(0, 5), null));

        assertThat(audit(second, List.of(new PastRelease(first)))).isInstanceOf(Verdict.Refused.class);
        assertThat(audit(ofAnotherCampaign, List.of(new PastRelease(first)))).isInstanceOf(Verdict.Passed.class);
    }

    private static List<List<Cell>> campaigns(Random random) {
        return List.of(cells(0, random), cells(1, random));
    }

    private static List<Cell> cells(int variable, Random random) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            var people = new TreeSet<Integer>();
            random.ints(3 + random.nextInt(6), 0, PEOPLE).forEach(people::add);
            cells.add(Cell.of("figure " + i, variable, people, null));
        }
        return cells;
    }

    private static Set<Integer> people(int from, int to) {
        var people = new TreeSet<Integer>();
        for (int person = from; person < to; person++) {
            people.add(person);
        }
        return people;
    }

    private static Verdict audit(List<Cell> proposed, List<PastRelease> earlier) {
        return ReleaseAuditor.audit(new Proposal(new Policy(THRESHOLD), Set.of(), proposed, List.of()), earlier);
    }
}
