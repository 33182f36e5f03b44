package org.trust360.scoring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.report.chart.Changes.Legend;
import org.trust360.scoring.report.chart.Changes.Row;

class ChangesTests {

    /** Before 3, now 4, the change between 0.5 and 1.5: the bar lies around now and does not reach before. */
    @Test
    void drawsTheIntervalOfTheChangeFromWhereItWasBefore() {
        var svg = picture(new Row("Fairness", "+1.0", Facet.BEHAVIOR, 3, 4, 0.5, 1.5));

        assertThat(svg.places("hollow behavior")).containsExactly("51.0%");
        assertThat(svg.places("mark behavior")).containsExactly("73.5%");
        assertThat(svg.all("rect", "interval behavior")).singleElement().satisfies(bar -> {
            assertThat(bar.getAttribute("x")).isEqualTo("62.25%");
            assertThat(bar.getAttribute("width")).isEqualTo("22.5%");
        });
    }

    @Test
    void saysEveryChangeInWords() {
        assertThat(picture(new Row("Fairness", "no change that we can tell", Facet.BEHAVIOR, 3, 3.1, -0.4, 0.6))
                        .texts("soft"))
                .contains("no change that we can tell");
    }

    private static Drawing picture(Row row) {
        var text = new TextAlternative("growth", "What changed", "Fairness: +1.0");
        return Drawing.of(new Changes(text, 5, new Legend("Before", "Now", "Likely"), List.of(row)).svg());
    }
}
