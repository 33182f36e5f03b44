package org.trust360.survey.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.participation.ParticipationSnapshot.UnitShare;

/** A11: participation says how many, and never who. */
class ParticipationTests {

    private final Participation participation = new Participation(3);

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "9, 100, 0", "10, 100, 10", "19, 100, 10", "99, 100, 90", "100, 100, 100", "2, 3, 60"})
    void a11RoundsDownToTen(int answered, int asked, int percent) {
        participation.add("", asked, answered);
        participation.add("", 0, 0);
        participation.add("", 0, 0);

        assertThat(participation.percent()).contains(percent);
    }

    @Test
    void a11ShowsNothingWhileFewerThanTheThresholdAreAsked() {
        add("Sales", 2, true);

        assertThat(participation.percent()).isEmpty();
        assertThat(participation.units()).isEmpty();
        assertThat(new Participation(3).percent()).isEmpty();
    }

    @Test
    void a11ShowsUnitsOfAtLeastTheThreshold() {
        add("Sales", 3, true);
        add("Research", 4, false);

        assertThat(participation.units()).containsExactly(new UnitShare("Research", 0), new UnitShare("Sales", 100));
    }

    @Test
    void a11PutsSmallUnitsTogether() {
        add("Sales", 5, true);
        add("Research", 4, true);
        add("Legal", 2, false);
        add("Works council", 1, false);

        assertThat(participation.units())
                .containsExactly(new UnitShare("Research", 100), new UnitShare("Sales", 100), new UnitShare("", 0));
    }

    /** A4: what is left when the shown units are taken from the whole is no group below the threshold. */
    @Test
    void a11LeavesNoSmallRemainder() {
        add("Sales", 5, true);
        add("Research", 3, true);
        add("Purchasing", 6, true);
        add("Legal", 1, false);

        assertThat(participation.units())
                .containsExactly(new UnitShare("Purchasing", 100), new UnitShare("Sales", 100), new UnitShare("", 70));
    }

    @Test
    void a11ShowsNoUnitsWhereTheyWouldBeTheWhole() {
        add("Sales", 5, true);
        assertThat(participation.units()).isEmpty();

        add("Legal", 1, true);
        assertThat(participation.units()).isEmpty();
    }

    private void add(String unit, int raters, boolean answered) {
        for (int each = 0; each < raters; each++) {
            participation.add(unit, 1, answered ? 1 : 0);
        }
    }
}
