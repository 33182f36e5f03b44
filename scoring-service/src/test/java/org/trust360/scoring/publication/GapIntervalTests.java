package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Gaps.Gap;
import org.trust360.scoring.publication.Report.Range;

/**
 * Every gap with its interval, worked out by hand for {@link SmallTeam} on the scale 1 to 5 (scoring.md 1.9, 2.2).
 *
 * <pre>
 *   I = 1, S = .75, M = .25                       5, 4 and 2 of the leader
 *   A = .5, B = .5                                3 of the manager, 3.0 of the peers
 *   P = (.5 + .375) / 2 = .4375                   3 of the manager, 2.5 of the peers
 *   se² = .04 (.5² / 1 + .5² / 5) = .012          one manager; six peers are "5-9" and count as five
 *   half = t[.975; 4] se = 2.776445 * .1095445 = .304144
 *
 *   say-do              I - B = .5      interval I - (B ± half)       =  .195856 ..  .804144
 *   do-credited         B - P = .0625   interval of the difference    = -.241644 ..  .366644
 *   intention-perception I - P = .5625  interval I - (P ± half)       =  .258356 ..  .866644
 *   self-other          S - B = .25     interval S - (B ± half)       = -.054144 ..  .554144
 *   metaperception      M - P = -.1875  interval M - (P ± half)       = -.491644 ..  .116644
 *   visibility          I - A = .5      interval I - (A ± half)       =  .195856 ..  .804144
 *   admitted            I - S = .25     none: the leader alone is in it
 * </pre>
 *
 * <p>Times four, at two decimals and at one.
 */
class GapIntervalTests {

    private static final List<Integer> AROUND_3 = List.of(2, 3, 3, 4, 3, 3);
    private static final List<Integer> AROUND_2_5 = List.of(3, 3, 2, 3, 2, 2);

    @Test
    void givesEachGapItsOwnInterval() {
        var report = SmallTeam.report(GapIntervalTests::answer);

        assertThat(report.themes())
                .hasSize(8)
                .allSatisfy(theme -> assertThat(theme.gaps())
                        .isEqualTo(new Gaps(
                                gap(2.0, 0.8, 3.2),
                                gap(0.25, -1.0, 1.5),
                                gap(2.25, 1.0, 3.5),
                                gap(1.0, -0.2, 2.2),
                                gap(-0.75, -2.0, 0.5),
                                new Gap(1.0, null, null, null),
                                gap(2.0, 0.8, 3.2))));
    }

    private static Gap gap(double value, double low, double high) {
        return new Gap(value, null, null, new Range(low, high));
    }

    private static Integer answer(Relationship who, int peer, int theme, String facet) {
        return switch (who) {
            case SELF -> facet.equals("I") ? 5 : facet.equals("B") ? 4 : 2;
            case PEER -> (facet.equals("P") ? AROUND_2_5 : AROUND_3).get(peer);
            default -> 3;
        };
    }
}
