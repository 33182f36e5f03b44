package org.trust360.scoring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.publication.Report.Theme;
import org.trust360.scoring.publication.Report.Value;
import org.trust360.scoring.report.ReportJson;

/** Beside the second step of the reflection lie the figures of the report, and no others. */
class FiguresAtHandTests {

    private final Walker leader = Walker.released();

    @Test
    void areThoseOfTheReport() {
        var report =
                ReportJson.read(leader.get("/api/reports/" + leader.reportId()).body());
        var rows = Jsoup.parse(leader.get(leader.page("reflection")).body())
                .select("section[aria-labelledby=rumbling-heading] tbody tr");

        assertThat(rows.stream().map(row -> row.select("th, td").eachText()))
                .hasSize(8)
                .isEqualTo(
                        report.themes().stream().map(FiguresAtHandTests::line).toList());
    }

    private static List<String> line(Theme theme) {
        return List.of(
                String.valueOf(theme.names().get("en")),
                shown(theme.self().intention()),
                shown(theme.others().behavior().mean()),
                shown(theme.others().perception().mean()));
    }

    private static String shown(Value value) {
        var mean = value.value();
        if (mean == null) {
            return "not shown";
        }
        var figure = "%.1f".formatted(mean);
        return value.bound() == null ? figure : value.bound().replace('-', ' ') + " " + figure;
    }
}
