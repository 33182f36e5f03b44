package org.trust360.survey.csv;

import java.io.IOException;
import java.io.Writer;

/** Writes CSV as spreadsheets read it (RFC 4180), with nothing in it that they would calculate (S6). */
public final class CsvWriter {

    private final Writer out;

    public CsvWriter(Writer out) {
        this.out = out;
    }

    public void row(String... values) throws IOException {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : ",").append(quoted(CsvFormula.guarded(values[i])));
        }
        out.append("\r\n");
    }

    private static String quoted(String value) {
        boolean isPlain = value.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\r' || c == '\n')
                && value.equals(value.strip());
        return isPlain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
