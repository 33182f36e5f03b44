package org.trust360.survey.csv;

import java.util.List;

/** Takes what a file holds, in the order of the file. */
public interface CsvHandler {

    /** The names of all columns, in lower case; called once, before the first row. */
    default void header(List<String> columns) {}

    void row(CsvRow row);

    void finding(Finding finding);
}
