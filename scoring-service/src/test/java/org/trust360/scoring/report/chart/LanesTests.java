package org.trust360.scoring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.report.chart.Lanes.Interval;
import org.trust360.scoring.report.chart.Lanes.Lane;

class LanesTests {

    @Test
    void spansAllThreeWithABand() {
        var svg = picture(lane(Facet.INTENTION, 5.0), lane(Facet.BEHAVIOR, 3.0), lane(Facet.PERCEPTION, 4.0));

        assertThat(svg.all("rect", "spot")).singleElement().satisfies(band -> {
            assertThat(band.getAttribute("x")).isEqualTo("51.0%");
            assertThat(band.getAttribute("width")).isEqualTo("45.0%");
        });
    }

    @Test
    void drawsNoBandWhereOneIsMissing() {
        var svg = picture(lane(Facet.INTENTION, null), lane(Facet.BEHAVIOR, 3.0), lane(Facet.PERCEPTION, 4.0));

        assertThat(svg.all("rect", "spot")).isEmpty();
        assertThat(svg.places("absent")).containsExactly("2.0%");
    }

    @Test
    void drawsAnIntervalToTheEndOfTheScaleAtMost() {
        var lane = new Lane(Facet.BEHAVIOR, "Behavior", "4.8", Mark.at(4.8), new Interval(4, 6), Mark.NONE);

        assertThat(picture(lane).all("rect", "interval behavior"))
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.getAttribute("x")).isEqualTo("73.5%");
                    assertThat(bar.getAttribute("width")).isEqualTo("22.5%");
                });
    }

    @Test
    void setsTheOwnViewBesideThatOfOthers() {
        var lane = new Lane(Facet.BEHAVIOR, "Behavior", "3.0", Mark.at(3), null, Mark.at(5));
        var svg = Drawing.of(new Lanes(alternative(), 5, List.of(lane)).svg());

        assertThat(svg.places("hollow behavior")).containsExactly("96.0%");
    }

    private static Lane lane(Facet facet, @Nullable Double value) {
        var mark = value == null ? Mark.NONE : Mark.at(value);
        return new Lane(facet, facet.style(), String.valueOf(value), mark, null, Mark.NONE);
    }

    private static TextAlternative alternative() {
        return new TextAlternative("theme-0", "Fairness", "Behavior: 3.0");
    }

    private static Drawing picture(Lane... lanes) {
        return Drawing.of(new Lanes(alternative(), 5, List.of(lanes)).svg());
    }
}
