package org.trust360.scoring.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Publication;
import tools.jackson.databind.node.ObjectNode;

/** The seven distances of a theme, each beside its name with its interval; only the leader's own has none. */
class GapsOnThePageTests {

    private static final List<String> GAPS = List.of(
            "sayDo",
            "doCredited",
            "intentionPerception",
            "selfOther",
            "metaperception",
            "admittedSayDo",
            "intentionVisibility");

    @ParameterizedTest
    @CsvSource({
        "0, Intention and behavior",
        "1, Behavior and perception",
        "2, Intention and perception",
        "3, Your own view of your behavior and that of others",
        "4, How you expect to be seen and how you are seen",
        "5, Your intention and your own view of your behavior",
        "6, Your intention and the one others suppose"
    })
    void standsBesideItsNameWithItsInterval(int gap, String name) {
        var row = rows().get(gap);

        assertThat(row.select("th").text()).isEqualTo(name);
        assertThat(row.select("td").text())
                .isEqualTo(
                        gap == 5 ? "+1.5" : "+1.%d (%s to +2.%d)".formatted(gap, gap == 0 ? "0.0" : "+0." + gap, gap));
    }

    /** Of the first theme, where the gaps are 1.0, 1.1 and so on, each one point to either side. */
    private static List<Element> rows() {
        var report = AlteredReport.ofThemes(
                Publication.of(Sim360.campaign(), "L01", Sim360.sheets("L01")),
                (i, theme) -> GAPS.forEach(name -> {
                    double tenths = GAPS.indexOf(name) / 10.0;
                    var gap = ((ObjectNode) theme.get("gaps")).putObject(name).put("value", 1 + tenths);
                    if (!name.equals("admittedSayDo")) {
                        gap.putObject("interval").put("low", tenths).put("high", 2 + tenths);
                    }
                }));
        var page = Jsoup.parse(Rendering.page(report, Locale.ENGLISH));
        var rows = page.select("#theme-0 table:has(caption:contains(Distances)) tbody tr");

        assertThat(rows).hasSize(GAPS.size());
        return rows;
    }
}
