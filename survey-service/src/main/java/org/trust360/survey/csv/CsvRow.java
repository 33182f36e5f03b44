package org.trust360.survey.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a table; {@code line} counts as an editor does, the header line included. */
public record CsvRow(int line, Map<String, Integer> positions, List<String> cells) {

    /** The cell under a column name in lower case, without the spaces around it; empty where the line or file lacks it. */
    public String value(String column) {
        var position = positions.get(column);
        return position == null || position >= cells.size() ? "" : cells.get(position);
    }

    /** The same; nothing where the file has no such column. */
    public Optional<String> optional(String column) {
        return positions.containsKey(column) ? Optional.of(value(column)) : Optional.empty();
    }
}
