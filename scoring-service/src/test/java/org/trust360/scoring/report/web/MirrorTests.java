package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Gaps;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Range;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.report.ReportJson;

/** Blind spots and hidden strengths: above a third of the scale points K, and an interval that does not touch zero. */
class MirrorTests {

    private static final Report REPORT = Publication.of(Sim360.campaign(), "L01", Sim360.sheets("L01"));

    /** A third of 5 is 1.666..., a third of 6 is 2 and not above itself, a third of 11 is 3.666... */
    @ParameterizedTest
    @CsvSource({
        "5, 1.66, 0.1, 3.2, ",
        "5, 1.67, 0.1, 3.2, theme.blind-spot",
        "5, 1.67, 0.0, 3.3, ",
        "5, 1.67, -0.1, 3.4, ",
        "5, -1.66, -3.2, -0.1, ",
        "5, -1.67, -3.2, -0.1, theme.hidden-strength",
        "5, -1.67, -3.3, 0.0, ",
        "6, 2.0, 0.5, 3.5, ",
        "6, 2.01, 0.5, 3.5, theme.blind-spot",
        "7, 2.34, 0.1, 4.5, theme.blind-spot",
        "2, 0.66, 0.1, 1.0, ",
        "2, 0.67, 0.1, 1.0, theme.blind-spot",
        "11, 3.66, 1.0, 6.0, ",
        "11, 3.67, 1.0, 6.0, theme.blind-spot"
    })
    void holdsTheRuleAtItsLimits(int points, double gap, double low, double high, @Nullable String key) {
        var report = on(points);
        var theme = with(report.themes().getFirst(), new Gaps.Gap(gap, null, null, new Range(low, high)));

        assertThat(Interpretation.of(report).selfOther(theme).map(Sentence::key).orElse(null))
                .isEqualTo(key);
    }

    /** Reports before format 3 have no interval, so nothing is claimed. */
    @Test
    void claimsNothingWithoutAnInterval() {
        var theme = with(REPORT.themes().getFirst(), new Gaps.Gap(4.0, null, null, null));

        assertThat(Interpretation.of(REPORT).selfOther(theme)).isEmpty();
    }

    @Test
    void tellsOfBothWithTheFigures() {
        var themes = List.of(
                with(REPORT.themes().get(0), new Gaps.Gap(2.0, null, null, new Range(0.5, 3.5))),
                with(REPORT.themes().get(1), new Gaps.Gap(-2.0, null, null, new Range(-3.5, -0.5))));
        var mirror = Mirror.of(with(themes), new Language(Bundles.messages(), Locale.ENGLISH));

        assertThat(mirror.none()).isNull();
        assertThat(mirror.blindSpots()).singleElement().satisfies(spot -> {
            assertThat(spot.name()).isEqualTo("Theme 1");
            assertThat(spot.anchor()).isEqualTo("#theme-0");
            assertThat(spot.text())
                    .startsWith("You see clearly more of this in yourself (%.1f) than others do"
                            .formatted(Objects.requireNonNull(
                                    themes.getFirst().self().behavior().value())));
        });
        assertThat(mirror.hiddenStrengths())
                .singleElement()
                .satisfies(strength -> assertThat(strength.name()).isEqualTo("Theme 2"));
    }

    @Test
    void saysThatNothingIsApart() {
        var near = List.of(with(REPORT.themes().getFirst(), new Gaps.Gap(0.5, null, null, new Range(-1, 2))));

        assertThat(Mirror.of(with(near), new Language(Bundles.messages(), Locale.ENGLISH))
                        .none())
                .isEqualTo("In no theme is your own view clearly apart from that of others.");
    }

    private static Theme with(Theme theme, Gaps.Gap selfOther) {
        var gaps = theme.gaps();
        return new Theme(
                theme.id(),
                theme.basis(),
                theme.names(),
                theme.statements(),
                theme.self(),
                theme.others(),
                new Gaps(
                        gaps.sayDo(),
                        gaps.doCredited(),
                        gaps.intentionPerception(),
                        selfOther,
                        gaps.metaperception(),
                        gaps.admittedSayDo(),
                        gaps.intentionVisibility()),
                theme.usual(),
                theme.congruence(),
                theme.adjustedCongruence(),
                theme.level(),
                theme.sweetSpot(),
                theme.category(),
                theme.firmness());
    }

    private static Report on(int points) {
        return new Copy(REPORT.themes(), points).report();
    }

    private static Report with(List<Theme> themes) {
        return new Copy(themes, 5).report();
    }

    /** The report with other themes, on another scale. */
    private record Copy(List<Theme> themes, int points) {

        Report report() {
            var json = ReportJson.write(REPORT);
            var copy = ReportJson.read(json.replace("\"scaleMax\":5", "\"scaleMax\":" + points));
            copy.themes().clear();
            copy.themes().addAll(themes);
            return copy;
        }
    }
}
