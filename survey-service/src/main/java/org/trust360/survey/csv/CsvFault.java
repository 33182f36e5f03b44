package org.trust360.survey.csv;

import java.util.Locale;

/** What can be wrong with a file before anybody asks what it is about. */
public enum CsvFault implements Fault {
    EMPTY_FILE,
    WRONG_ENCODING,
    MISSING_COLUMN,
    REPEATED_COLUMN,
    TOO_MANY_LINES,
    LINE_TOO_LONG,
    UNCLOSED_QUOTE,
    TOO_MANY_CELLS,
    NOT_UTF8,
    CONTROL_CHARACTER;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
