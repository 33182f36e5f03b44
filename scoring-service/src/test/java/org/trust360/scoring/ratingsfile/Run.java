package org.trust360.scoring.ratingsfile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A run of {@code ./run score} in this process: how it ended, what it said, what it left. */
record Run(int exit, String said, String complained, Path out) {

    static Run of(Path ratings, Path out, String... options) {
        var arguments = new java.util.ArrayList<>(List.of(ratings.toString(), "--out", out.toString()));
        arguments.addAll(List.of(options));
        return of(out, arguments.toArray(String[]::new));
    }

    static Run of(Path out, String... arguments) {
        var said = new ByteArrayOutputStream();
        var complained = new ByteArrayOutputStream();
        int exit = ScoreRatings.run(
                new Terminal(new PrintStream(said, true, UTF_8), false),
                new PrintStream(complained, true, UTF_8),
                arguments);
        return new Run(exit, said.toString(UTF_8), complained.toString(UTF_8), out);
    }

    List<CSVRecord> table(String name) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(Files.newBufferedReader(out.resolve(name), UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files by their names. */
    Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(out)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }
}
