package org.trust360.scoring.organisation.web;

import java.util.List;
import java.util.stream.Stream;
import org.trust360.scoring.organisation.OrganisationFigures.Theme;

/**
 * The themes of all leaders or of a unit.
 *
 * @param name of the unit, or of the whole
 */
record ThemePicture(String name, ThemeChart chart, Table table) {

    static ThemePicture of(String name, List<Theme> themes, int scaleMax, Themes names, Wording wording) {
        var rows = themes.stream()
                .map(theme -> new Table.Row(names.of(theme.id()), cells(theme, wording)))
                .toList();
        var columns = Stream.of(
                        "intention",
                        "behavior",
                        "perception",
                        "say-do",
                        "do-credited",
                        "intention-perception",
                        "leaders")
                .map(column -> wording.text("column." + column))
                .toList();
        return new ThemePicture(
                name,
                ThemeChart.of(themes, scaleMax, names, wording),
                new Table(wording.text("themes.table", name), wording.text("column.theme"), columns, rows));
    }

    private static List<String> cells(Theme theme, Wording wording) {
        return List.of(
                wording.mean(theme.intention()),
                wording.mean(theme.behavior()),
                wording.mean(theme.perception()),
                wording.distance(theme.sayDo()),
                wording.distance(theme.doCredited()),
                wording.distance(theme.intentionPerception()),
                wording.bucket(theme.leaders()));
    }
}
