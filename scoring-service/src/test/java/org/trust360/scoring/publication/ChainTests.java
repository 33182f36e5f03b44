package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.congruence.Relationship;

/** A7: the chain follows from the published figures of the themes, so it tells nothing that these do not tell. */
class ChainTests {

    /** Themes are shown at one decimal, the chain at two and worked out of what is shown. */
    private static final double ROUNDING = 0.055;

    private static Stream<String> leaders() {
        return Sim360.sheets().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void followsFromWhatIsShownOfTheThemes(String leader) {
        var report = Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader));
        var chain = chain(report);

        isMean(chain.character(), perception(report, "character"));
        isMean(chain.competence(), perception(report, "competence"));
    }

    @ParameterizedTest
    @MethodSource("leaders")
    void countsNoMorePeopleThanThePublishedNumbersSay(String leader) {
        var report = Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader));
        var chain = chain(report);
        int least = report.answered().blocks().stream()
                .mapToInt(block -> Integer.parseInt(block.answered().replaceFirst("\\D.*", "")))
                .sum();

        assertThat(Stream.of(chain.character(), chain.competence(), chain.credibility()))
                .extracting(Chain.Link::people)
                .allSatisfy(people -> assertThat(people).isBetween(0, least));
    }

    /**
     * By hand, for {@link SmallTeam}: all say 4 of character and 3 of competence on average; of theme 5 two peers cannot
     * judge.
     *
     * <pre>
     *   character    .75   se² = .04 (.5² / 1 + .5² / 5) = .012       half = 2.776445 * .1095445 = .304144
     *                      .445856 .. 1.054144, which ends at 1       people 1 + 5 (six peers are "5-9")
     *   competence   .5    se² = .04 (.5² / 1 + .5² / 3) = .013333    half = 2.776445 * .1154701 = .320596
     *                      .179404 .. .820596                         people 1 + 3 (four peers are "3-4")
     *   credibility  sqrt(.75 * .5) = .612372
     *                sqrt(.445856 * .179404) = .282822 .. sqrt(1 * .820596) = .905868, people the fewer of both
     * </pre>
     */
    @Test
    void isTheRootOfBothWithTheEndsOfBoth() {
        var chain = chain(SmallTeam.report(ChainTests::answer));

        assertThat(chain.character()).isEqualTo(link(4.0, 2.8, 5.0, 6, 6));
        assertThat(chain.competence()).isEqualTo(link(3.0, 1.7, 4.3, 2, 4));
        assertThat(chain.credibility()).isEqualTo(link(3.45, 2.1, 4.6, 8, 4));
    }

    private static Chain.Link link(double mean, double low, double high, int themes, int people) {
        return new Chain.Link(new Report.Value(mean, null, null), new Report.Range(low, high), themes, people);
    }

    private static @Nullable Integer answer(Relationship who, int peer, int theme, String facet) {
        boolean competence = theme == 5 || theme == 6;
        if (theme == 5 && peer >= 4) {
            return null;
        }
        int around = competence ? 3 : 4;
        return who == Relationship.PEER ? around + List.of(-1, 0, 1, 0, 0, 0).get(peer) : around;
    }

    private static Chain chain(Report report) {
        return Objects.requireNonNull(report.chain());
    }

    private static void isMean(Chain.Link link, OptionalDouble shown) {
        if (shown.isEmpty()) {
            assertThat(link.mean().value()).isNull();
        } else {
            assertThat(Objects.requireNonNull(link.mean().value()).doubleValue())
                    .isCloseTo(shown.getAsDouble(), within(ROUNDING));
        }
    }

    private static OptionalDouble perception(Report report, String basis) {
        return report.themes().stream()
                .filter(theme -> theme.basis().equals(basis))
                .map(theme -> theme.others().perception().mean().value())
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .average();
    }
}
