package org.trust360.scoring.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.publication.Report.Decision;
import org.trust360.scoring.publication.Report.Theme;

/** What was withheld and why, in sentences. */
record DecisionLines(Report report, Language language) {

    private static final String OUTCOME = "outcome";

    List<String> lines() {
        return report.decisions().stream().map(this::line).toList();
    }

    private String line(Decision decision) {
        return language.text(
                "decision." + decision.what(),
                language.groups(decision.groups()),
                language.text("decision.rule." + decision.rule().toLowerCase(Locale.ROOT)),
                decision.rule(),
                where(decision.cells()));
    }

    /** "in all themes and facets", or "Keeps promises (behavior, perception); Is fair (behavior)". */
    private String where(List<String> cells) {
        if (cells.size() == 3 * report.themes().size() + (report.followership() == null ? 0 : 1)) {
            return language.text("decision.everywhere");
        }
        Map<String, String> names =
                report.themes().stream().collect(Collectors.toMap(Theme::id, theme -> language.name(theme.names())));
        var facets = cells.stream()
                .filter(cell -> !cell.equals(OUTCOME))
                .collect(Collectors.groupingBy(
                        DecisionLines::theme,
                        LinkedHashMap::new,
                        Collectors.mapping(this::facet, Collectors.joining(", "))));
        var places = facets.entrySet().stream()
                .map(theme -> language.text(
                        "decision.where", names.getOrDefault(theme.getKey(), theme.getKey()), theme.getValue()))
                .collect(Collectors.joining("; "));
        if (!cells.contains(OUTCOME)) {
            return places;
        }
        var outcome = language.text("followership.heading");
        return places.isEmpty() ? outcome : places + "; " + outcome;
    }

    private static String theme(String cell) {
        return cell.substring(0, cell.lastIndexOf('/'));
    }

    private String facet(String cell) {
        return language.text("facet." + cell.substring(cell.lastIndexOf('/') + 1));
    }
}
