package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Relationship;

/** A7 and A8: how far answers are apart is said of enough people only, and never that they are not apart at all. */
class AgreementTests {

    @ParameterizedTest
    @CsvSource({"3, false, false", "4, false, false", "5, true, false", "9, true, false", "10, true, true"})
    void saysMoreOfMorePeople(int people, boolean word, boolean numbers) {
        var agreement = agreement(people, i -> 2 + i % 3);

        assertThat(agreement != null).isEqualTo(word);
        assertThat(agreement != null && agreement.spread() != null).isEqualTo(numbers);
    }

    /** Ten people, half 2 and half 4: variance 10/9, deviation 1.05; r*_wg from the published 1.1: 1 - 1.21 / 2. */
    @Test
    void computesTheRestFromThePublishedDeviation() {
        var spread = spread(10, i -> i % 2 == 0 ? 2 : 4);

        assertThat(spread.standardDeviation().value()).isEqualTo(1.1);
        assertThat(spread.averageDeviation().value()).isEqualTo(1.0);
        assertThat(spread.rwgStar().value()).isCloseTo(0.395, within(1e-9));
        assertThat(spread.items()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, close", "2, 4, mixed", "1, 5, apart"})
    void saysItInThreeWords(int some, int others, String word) {
        assertThat(Objects.requireNonNull(agreement(6, i -> i % 2 == 0 ? some : others))
                        .word())
                .isEqualTo(word);
    }

    @Test
    void doesNotShowThatAllSaidTheSame() {
        var unanimous = spread(12, _ -> 4);
        var nearly = spread(12, i -> i == 0 ? 3 : 4);

        assertThat(unanimous.standardDeviation()).isEqualTo(new Report.Value(0.2, "at-most", null));
        assertThat(unanimous.averageDeviation()).isEqualTo(nearly.averageDeviation());
        assertThat(unanimous.rwgUniform().bound()).isEqualTo("at-least");
    }

    /** None, one and two who could not judge read alike; three of nine are told. */
    @ParameterizedTest
    @CsvSource({"0,", "1,", "2,", "3, 0.3"})
    void tellsNoSmallNumberThatCouldNotJudge(int silent, @Nullable Double share) {
        var sheets = new ArrayList<>(peers(9, _ -> 3));
        for (int i = 0; i < silent; i++) {
            var answers = new TreeMap<>(sheets.get(i).answers());
            answers.remove("T1_B");
            sheets.set(i, Sim360.with(sheets.get(i), answers));
        }
        var report = Publication.of(Sim360.campaign(), "L", sheets);

        assertThat(report.themes().getFirst().others().behavior().notJudged()).isEqualTo(share);
    }

    private static @Nullable BlockAgreement agreement(int people, IntUnaryOperator answer) {
        return Publication.of(Sim360.campaign(), "L", peers(people, answer))
                .groups()
                .getFirst()
                .behavior()
                .agreement();
    }

    private static BlockAgreement.Spread spread(int people, IntUnaryOperator answer) {
        return Objects.requireNonNull(
                Objects.requireNonNull(agreement(people, answer)).spread());
    }

    /** Every peer gives the same answer to all items. */
    private static List<AnswerSheet> peers(int people, IntUnaryOperator answer) {
        var like = Sim360.sheets("L01").stream()
                .filter(sheet -> sheet.relationship() == Relationship.PEER)
                .findFirst()
                .orElseThrow();
        return IntStream.range(0, people)
                .mapToObj(i -> {
                    var answers = new TreeMap<String, Integer>();
                    Sim360.questionnaire().items().forEach(item -> answers.put(item.id(), answer.applyAsInt(i)));
                    return new AnswerSheet(
                            "p" + i,
                            1,
                            "content",
                            like.campaign(),
                            "L",
                            Relationship.PEER,
                            like.day(),
                            answers,
                            like.notJudged());
                })
                .toList();
    }
}
