package org.trust360.survey.csv;

import java.util.List;

/** The columns a file must have (in any order, others are passed over) and how many lines it may have. */
public record CsvShape(List<String> columns, int lines) {

    public static final int LONGEST_LINE = 10_000;

    public CsvShape {
        columns = List.copyOf(columns);
    }
}
