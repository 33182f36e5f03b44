package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.Sim360;

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
