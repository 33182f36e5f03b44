package org.trust360.scoring.csv;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table, RFC 4180. A text that a spreadsheet would take for a formula begins with an apostrophe (S6); numbers
 * are left as they are.
 */
public final class CsvLine {

    private static final String FORMULA = "=+-@\t\r\0";
    private static final String SPECIAL = ",;\"\r\n";

    private CsvLine() {}

    /** Of texts, numbers and booleans, with its end; null is an empty cell. */
    public static String of(@Nullable Object... cells) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(text);
            default -> String.valueOf(value);
        };
    }

    private static String quoted(String text) {
        var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        for (int i = 0; i < safe.length(); i++) {
            if (SPECIAL.indexOf(safe.charAt(i)) >= 0) {
                return '"' + safe.replace("\"", "\"\"") + '"';
            }
        }
        return safe;
    }
}
