package org.trust360.scoring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.organisation.OrganisationFigures.ClassShare;

/** A8, A9: a class is a share of three leaders or more, and never everybody's. */
class ClassSpreadTests {

    private final List<@Nullable String> classes = new ArrayList<>();

    @Test
    void saysSharesInTensOfPerCent() {
        of(21, "sweet-spot").of(12, "intent-not-enacted").of(7, "enacted-not-trusted");

        assertThat(ClassSpread.of("promises", classes)).hasValueSatisfying(spread -> {
            assertThat(spread.theme()).isEqualTo("promises");
            assertThat(spread.leaders()).isEqualTo("20+");
            assertThat(spread.classes())
                    .containsExactly(
                            new ClassShare("sweet-spot", 50),
                            new ClassShare("intent-not-enacted", 30),
                            new ClassShare("enacted-not-trusted", 20));
            assertThat(spread.others()).isNull();
        });
    }

    /** Two leaders are no class; one more class goes with them, so that the rest is not those two. */
    @Test
    void putsSmallClassesTogetherUntilTheyAreEnough() {
        of(10, "sweet-spot").of(4, "intent-not-enacted").of(2, "enacted-not-trusted");

        assertThat(ClassSpread.of(null, classes)).hasValueSatisfying(spread -> {
            assertThat(spread.classes()).containsExactly(new ClassShare("sweet-spot", 60));
            assertThat(spread.others()).isEqualTo(40);
        });
    }

    @Test
    void putsTwoSmallClassesTogether() {
        of(10, "sweet-spot")
                .of(4, "intent-not-enacted")
                .of(2, "enacted-not-trusted")
                .of(1, "congruent-low");

        assertThat(ClassSpread.of(null, classes)).hasValueSatisfying(spread -> {
            assertThat(spread.classes())
                    .extracting(ClassShare::category)
                    .containsExactly("sweet-spot", "intent-not-enacted");
            assertThat(spread.others()).isEqualTo(20);
        });
    }

    @Test
    void saysNothingWhereItWouldTellTheClassOfEverybody() {
        of(40, "sweet-spot");
        assertThat(ClassSpread.of(null, classes)).isEmpty();

        of(1, "congruent-low");
        assertThat(ClassSpread.of(null, classes)).isEmpty();
    }

    @Test
    void saysNothingBelowTenLeaders() {
        of(5, "sweet-spot").of(4, "intent-not-enacted");
        classes.addAll(Collections.nCopies(10, null));

        assertThat(ClassSpread.of(null, classes)).isEmpty();
    }

    /** Three of a hundred would read as nobody. */
    @Test
    void namesNoShareThatRoundsToNothingOrToAll() {
        of(97, "sweet-spot").of(3, "congruent-low");
        assertThat(ClassSpread.of(null, classes)).isEmpty();
    }

    private ClassSpreadTests of(int leaders, String word) {
        classes.addAll(Collections.nCopies(leaders, word));
        return this;
    }
}
