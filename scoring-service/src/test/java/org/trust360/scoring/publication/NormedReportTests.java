package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Norms;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.measure.VariancePrior;

/** Read against norms, the class changes and says so; every figure that anybody said stays (scoring.md 2.4). */
class NormedReportTests {

    /** Everybody intends one point more than is seen: 5 against 4. */
    private static final List<AnswerSheet> SHEETS =
            Sim360.sheets("L01").stream().map(NormedReportTests::usual).toList();

    @Test
    void readsTheSayDoGapAgainstWhatIsUsual() {
        var raw = report(null);
        var normed = report(norms(8, 0.25));

        assertThat(raw.themes()).allMatch(theme -> "intent-not-enacted".equals(theme.category()));
        assertThat(normed.themes()).allMatch(theme -> "sweet-spot".equals(theme.category()));
        assertThat(normed.summary().category()).isEqualTo("sweet-spot");
        assertThat(normed.summary().sweetSpotShare().value()).isEqualTo(1);
        assertThat(raw.summary().sweetSpotShare().value()).isZero();
    }

    @Test
    void keepsTheGapAndSaysWhatIsUsual() {
        var normed = report(norms(8, 0.25));
        var theme = normed.themes().getFirst();

        assertThat(theme.gaps().sayDo().value()).isEqualTo(1.0);
        assertThat(normed.norms()).isEqualTo(new Usual("earlier", 31));
        assertThat(theme.usual()).isEqualTo(new ThemeNorm(30, 4.6, 3.6, 3.6, 1.0));
        assertThat(normed.summary().sayDo().value()).isEqualTo(1.0);
        assertThat(normed.summary().usualSayDo()).isEqualTo(1.0);
        assertThat(normed.summary().congruence())
                .isEqualTo(report(null).summary().congruence());
    }

    /** Where a theme has no norm, it is read as it is, and so is the leader. */
    @Test
    void readsAThemeWithoutANormAsItIs() {
        var report = report(norms(7, 0.25));

        assertThat(report.themes().getLast().category()).isEqualTo("intent-not-enacted");
        assertThat(report.themes().getLast().usual()).isNull();
        assertThat(report.summary().category()).isEqualTo("intent-not-enacted");
        assertThat(report.summary().usualSayDo()).isNull();
        assertThat(report.summary().sweetSpotShare().value()).isEqualTo(0.875);
    }

    /** The spread between raters that is usual here takes the place of the default, so intervals differ. */
    @Test
    void takesTheSpreadThatIsUsualForItsIntervals() {
        assertThat(width(report(norms(8, 0.25)))).isLessThan(width(report(null)));
    }

    private static double width(Report report) {
        var interval = Objects.requireNonNull(
                report.themes().getFirst().others().behavior().interval());
        return interval.high() - interval.low();
    }

    /** I - B is as uncertain as B: its interval is that of B, seen from I. */
    @Test
    void givesADistanceTheIntervalOfWhatOthersSee() {
        for (var leader : Sim360.sheets().keySet()) {
            for (var theme : Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader))
                    .themes()) {
                var gap = theme.gaps().selfOther();
                var seen = theme.others().behavior().interval();
                var own = theme.self().behavior().value();
                if (seen != null && own != null && gap.interval() != null) {
                    assertThat(gap.interval().low()).isCloseTo(own - seen.high(), within(0.1001));
                    assertThat(gap.interval().high()).isCloseTo(own - seen.low(), within(0.1001));
                }
                assertThat(gap.interval() == null).isEqualTo(gap.value() == null);
                assertThat(theme.gaps().admittedSayDo().interval()).isNull();
            }
        }
    }

    private static Report report(@Nullable Norms norms) {
        return Publication.of(Sim360.campaign().against(norms), "L01", SHEETS);
    }

    private static Norms norms(int themes, double gap) {
        return new Norms(
                "earlier",
                31,
                IntStream.rangeClosed(1, themes)
                        .mapToObj(t -> new Norms.Theme("T" + t, 30, 0.65 + gap, 0.65, 0.65))
                        .toList(),
                new VariancePrior(12, 0.02));
    }

    private static AnswerSheet usual(AnswerSheet sheet) {
        boolean self = sheet.relationship() == Relationship.SELF;
        Map<String, Integer> answers = new TreeMap<>();
        for (int theme = 1; theme <= Sim360.THEMES; theme++) {
            answers.put("T" + theme + "_I", self ? 5 : 4);
            answers.put("T" + theme + "_B", 4);
            answers.put("T" + theme + "_P", 4);
        }
        return Sim360.with(sheet, answers);
    }
}
