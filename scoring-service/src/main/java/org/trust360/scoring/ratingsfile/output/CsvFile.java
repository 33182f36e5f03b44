package org.trust360.scoring.ratingsfile.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trust360.scoring.csv.CsvLine;

/** A table as a file in UTF-8, line by {@linkplain CsvLine line}. */
public final class CsvFile implements AutoCloseable {

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
        try {
            writer.append(CsvLine.of(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
