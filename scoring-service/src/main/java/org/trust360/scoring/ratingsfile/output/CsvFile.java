package org.trust360.scoring.ratingsfile.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A table as a file: RFC 4180, UTF-8. A text that a spreadsheet would take for a formula begins with an apostrophe (S6);
 * numbers are left as they are.
 */
public final class CsvFile implements AutoCloseable {

    private static final String FORMULA = "=+-@\t\r\0";
    private static final String SPECIAL = ",;\"\r\n";

    private final BufferedWriter writer;

    public CsvFile(Path file, String... columns) {
        try {
            writer = Files.newBufferedWriter(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row((Object[]) columns);
    }

    /** A line of texts, numbers and booleans; null is an empty cell. */
    public void row(@Nullable Object... cells) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        try {
            writer.append(line.append("\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
