package org.trust360.survey.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, whatever ends them (LF, CRLF, CR), none of them held longer than is allowed. Bytes that are not
 * UTF-8 come out as U+FFFD; a byte order mark is passed over.
 */
final class CsvLines {

    private static final int BYTE_ORDER_MARK = '\uFEFF';
    private static final int END = -1;

    private final BufferedReader reader;
    private int number;
    private boolean afterReturn;

    CsvLines(InputStream bytes) throws IOException {
        reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
    }

    /** The number of the line last returned, from 1. */
    int number() {
        return number;
    }

    /** The next line, cut one character above the limit where it is longer; {@code null} after the last. */
    @Nullable
    String next() throws IOException {
        var line = new StringBuilder();
        int c = firstOfLine();
        if (c == END) {
            return null;
        }
        number++;
        for (; c != END && c != '\n' && c != '\r'; c = reader.read()) {
            if (line.length() <= CsvShape.LONGEST_LINE) {
                line.append((char) c);
            }
        }
        afterReturn = c == '\r';
        return line.toString();
    }

    private int firstOfLine() throws IOException {
        int c = reader.read();
        return afterReturn && c == '\n' ? reader.read() : c;
    }
}
