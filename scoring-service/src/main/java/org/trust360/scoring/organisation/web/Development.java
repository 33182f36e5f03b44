package org.trust360.scoring.organisation.web;

import java.util.List;
import java.util.stream.Stream;
import org.trust360.scoring.organisation.OrganisationFigures.Change;
import org.trust360.scoring.organisation.OrganisationFigures.Growth;
import org.trust360.scoring.organisation.OrganisationFigures.Shift;

/**
 * What has changed since the campaign before, in words and as a table.
 *
 * @param text where nothing can be told, why
 */
record Development(String text, List<String> told, Table table) {

    static Development of(Growth growth, Themes themes, Wording wording) {
        var told = growth.themes().stream()
                .flatMap(theme -> told(theme, themes, wording))
                .toList();
        return new Development(text(growth, told, wording), told, table(growth, themes, wording));
    }

    private static String text(Growth growth, List<String> told, Wording wording) {
        if (growth.themes().isEmpty()) {
            return wording.text("growth.too-few");
        }
        return told.isEmpty() ? wording.text("growth.none") : wording.text("growth.some");
    }

    private static Stream<String> told(Change theme, Themes themes, Wording wording) {
        return Stream.of(
                        told("intention", theme.intention(), themes.of(theme.id()), wording),
                        told("behavior", theme.behavior(), themes.of(theme.id()), wording),
                        told("perception", theme.perception(), themes.of(theme.id()), wording))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> told(String facet, Shift shift, String theme, Wording wording) {
        return shift.told().equals("none")
                ? Stream.empty()
                : Stream.of(wording.text("growth." + shift.told(), theme, wording.text("facet." + facet)));
    }

    private static Table table(Growth growth, Themes themes, Wording wording) {
        var rows = growth.themes().stream()
                .map(theme -> new Table.Row(
                        themes.of(theme.id()),
                        List.of(
                                wording.shift(theme.intention().change()),
                                wording.shift(theme.behavior().change()),
                                wording.shift(theme.perception().change()),
                                wording.bucket(theme.leaders()))))
                .toList();
        var columns = Stream.of("intention", "behavior", "perception", "leaders")
                .map(column -> wording.text("column." + column))
                .toList();
        return new Table(wording.text("growth.table"), wording.text("column.theme"), columns, rows);
    }
}
