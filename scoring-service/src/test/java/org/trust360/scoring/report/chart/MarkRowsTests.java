package org.trust360.scoring.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.report.chart.MarkRows.Legend;
import org.trust360.scoring.report.chart.MarkRows.Row;
import org.trust360.scoring.report.chart.MarkRows.Zone;

class MarkRowsTests {

    private static final TextAlternative TEXT = new TextAlternative("overview", "Where trust lives", "Fairness: 4.6");
    private static final Legend LEGEND = new Legend("Intention", "Behavior", "Perception", "not shown");

    @Test
    void tellsThoseWhoDoNotSeeItWhatItSays() {
        var svg = picture(row(Mark.at(4), Mark.at(4), Mark.at(4)));

        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo("overview-title overview-text");
        assertThat(svg.document().getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Where trust lives");
        assertThat(svg.document().getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Fairness: 4.6");
    }

    @Test
    void setsEqualMarksUnderEachOther() {
        var svg = picture(row(Mark.at(5), Mark.at(5), Mark.at(5)));

        assertThat(svg.places("mark intention")).containsExactly("2%", "96.0%");
        assertThat(svg.places("mark behavior")).containsExactly("35%", "96.0%");
        assertThat(svg.places("mark perception")).containsExactly("68%", "96.0%");
    }

    @Test
    void keepsTheDistancesOfTheScale() {
        var svg = picture(row(Mark.at(1), Mark.at(2), Mark.at(4)));

        assertThat(svg.places("mark intention").getLast()).isEqualTo("6.0%");
        assertThat(svg.places("mark behavior").getLast()).isEqualTo("28.5%");
        assertThat(svg.places("mark perception").getLast()).isEqualTo("73.5%");
    }

    @Test
    void setsWhatIsMissingBesideTheScaleAndSaysSo() {
        var svg = picture(row(Mark.NONE, Mark.at(4), Mark.at(4)));

        assertThat(svg.places("absent")).containsExactly("2%", "2.0%");
        assertThat(svg.texts("soft")).contains("not shown");
        assertThat(svg.all("line", "link")).hasSize(1);
    }

    @Test
    void doesNotExplainWhatIsNotThere() {
        assertThat(picture(row(Mark.at(4), Mark.at(4), Mark.at(4))).texts("soft"))
                .doesNotContain("not shown");
    }

    @Test
    void pointsToWhereABoundMayLie() {
        assertThat(arrows(Limit.EXACT)).isZero();
        assertThat(arrows(Limit.AT_LEAST)).isEqualTo(1);
        assertThat(arrows(Limit.AT_MOST)).isEqualTo(1);
        assertThat(arrows(Limit.ABOUT)).isEqualTo(2);
    }

    @Test
    void knowsTheWordsOfTheReport() {
        assertThat(Limit.of(null)).isEqualTo(Limit.EXACT);
        assertThat(Limit.of("at-least")).isEqualTo(Limit.AT_LEAST);
        assertThat(Limit.of("at-most")).isEqualTo(Limit.AT_MOST);
        assertThat(Limit.of("about")).isEqualTo(Limit.ABOUT);
    }

    @Test
    void marksTheSweetSpotInWordsAsWell() {
        var row = new Row("Fairness", "In the sweet spot", Mark.at(4), Mark.at(4), Mark.at(4));
        var svg = Drawing.of(new MarkRows(TEXT, 5, LEGEND, new Zone(4, "Sweet spot"), List.of(row)).svg(Medium.SCREEN));

        assertThat(svg.all("rect", "spot"))
                .singleElement()
                .satisfies(zone -> assertThat(zone.getAttribute("x")).isEqualTo("73.5%"));
        assertThat(svg.texts("tag")).containsExactly("In the sweet spot");
    }

    /** No word is lost, and none is wider than a phone. */
    @Test
    void breaksLongNames() {
        var name = "Behält Verantwortungsübernahmebereitschaft auch unter Rahmenbedingungsveränderungsdruck";

        assertThat(Lines.of(name, null, Medium.SCREEN))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(32))
                .satisfies(lines ->
                        assertThat(String.join(" ", lines).replace("- ", "")).isEqualTo(name));
    }

    /** What is longer than a line is cut, and says so. */
    @Test
    void cutsWhatCannotBeBroken() {
        var lines = Lines.of("x".repeat(100), "tag", Medium.SCREEN);

        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(32));
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> line.endsWith("-"));
        assertThat(String.join("", lines).replace("-", "")).hasSize(100);
    }

    @Test
    void breaksAfterAHyphen() {
        assertThat(Lines.of("Counterrevolutionary-mindedness-and-readiness", null, Medium.SCREEN))
                .containsExactly("Counterrevolutionary-mindedness-", "and-readiness");
    }

    /** A sheet has room for what a phone breaks. */
    @Test
    void breaksNamesLaterOnPaper() {
        var name = "Behält Verantwortungsübernahmebereitschaft auch unter Rahmenbedingungsveränderungsdruck";

        assertThat(Lines.of(name, null, Medium.PAPER)).containsExactly(name);
    }

    /** S8: nothing that somebody typed becomes markup, and nothing is inline that the policy forbids. */
    @Test
    void escapesEveryText() {
        var row = new Row("<script>\"&\u0001</script>", null, Mark.at(4), Mark.at(4), Mark.at(4));
        var picture = new MarkRows(TEXT, 5, LEGEND, null, List.of(row)).svg(Medium.SCREEN);

        assertThat(Drawing.of(picture).texts("name")).containsExactly("<script>\"& </script>");
        assertThat(picture).doesNotContain("<script", "style=");
    }

    @Test
    void refusesAScaleOfOnePoint() {
        assertThatThrownBy(() -> new Scale(1)).hasMessageContaining("at least 2 points: 1");
    }

    private static int arrows(Limit limit) {
        return picture(row(new Mark(3.0, limit), Mark.at(3), Mark.at(3)))
                .all("path", "arrow")
                .size();
    }

    private static Row row(Mark intention, Mark behavior, Mark perception) {
        return new Row("Fairness", null, intention, behavior, perception);
    }

    private static Drawing picture(Row row) {
        return Drawing.of(new MarkRows(TEXT, 5, LEGEND, null, List.of(row)).svg(Medium.SCREEN));
    }
}
