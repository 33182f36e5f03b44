package org.trust360.survey.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Splits a line into its cells. */
final class CsvCells {

    private final CSVFormat format;

    private CsvCells(char separator) {
        format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    /** With the separator of this header line: the one that is there more often, outside of quotes. */
    static CsvCells separatedAs(String header) {
        var bare = header.replaceAll("\"[^\"]*\"", "");
        return new CsvCells(count(bare, ';') > count(bare, ',') ? ';' : ',');
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    /** The cells without the spaces around them; nothing where a quote is opened and not closed, or closed too early. */
    Optional<List<String>> split(String line) {
        try (var parser = CSVParser.builder()
                .setReader(new StringReader(line))
                .setFormat(format)
                .get()) {
            return Optional.of(parser.stream()
                    .flatMap(record -> record.stream())
                    .map(String::strip)
                    .map(CsvFormula::bare)
                    .toList());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
