package org.trust360.survey.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads a CSV file: UTF-8 with or without byte order mark, comma or semicolon, quoted fields, any line ends. A line is
 * a record: a quote that is not closed spoils its own line and no other. Memory does not grow with the file.
 */
public final class CsvReader {

    private final CsvShape shape;
    private final CsvHandler handler;
    private final CsvLines lines;

    private CsvReader(CsvShape shape, CsvHandler handler, CsvLines lines) {
        this.shape = shape;
        this.handler = handler;
        this.lines = lines;
    }

    public static void read(InputStream bytes, CsvShape shape, CsvHandler handler) throws IOException {
        new CsvReader(shape, handler, new CsvLines(bytes)).read();
    }

    private void read() throws IOException {
        var header = lines.next();
        while (header != null && header.isBlank()) {
            header = lines.next();
        }
        if (header == null) {
            report(CsvFault.EMPTY_FILE, "", "");
            return;
        }
        var format = CsvCells.separatedAs(header);
        var positions = columns(header, format);
        if (positions.isPresent()) {
            rows(format, positions.get());
        }
    }

    private Optional<Map<String, Integer>> columns(String header, CsvCells format) {
        if (header.indexOf('\uFFFD') >= 0 || header.indexOf('\0') >= 0) {
            report(CsvFault.WRONG_ENCODING, "", header);
            return Optional.empty();
        }
        var names = format.split(header).map(CsvReader::lowerCase).orElse(List.of());
        var missing = shape.columns().stream()
                .filter(column -> !names.contains(column))
                .toList();
        var repeated = shape.columns().stream()
                .filter(column -> count(names, column) > 1)
                .toList();
        missing.forEach(column -> report(CsvFault.MISSING_COLUMN, column, header));
        repeated.forEach(column -> report(CsvFault.REPEATED_COLUMN, column, header));
        if (!missing.isEmpty() || !repeated.isEmpty()) {
            return Optional.empty();
        }
        handler.header(names);
        return Optional.of(positions(names));
    }

    private static List<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static long count(List<String> names, String column) {
        return names.stream().filter(column::equals).count();
    }

    private static Map<String, Integer> positions(List<String> names) {
        var positions = new TreeMap<String, Integer>();
        IntStream.range(0, names.size()).forEach(i -> positions.putIfAbsent(names.get(i), i));
        return positions;
    }

    private void rows(CsvCells format, Map<String, Integer> positions) throws IOException {
        int rows = 0;
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (++rows > shape.lines()) {
                report(CsvFault.TOO_MANY_LINES, "", line);
                return;
            }
            row(line, format, positions);
        }
    }

    private void row(String line, CsvCells format, Map<String, Integer> positions) {
        if (line.length() > CsvShape.LONGEST_LINE) {
            report(CsvFault.LINE_TOO_LONG, "", line);
            return;
        }
        var cells = format.split(line);
        if (cells.isEmpty()) {
            report(CsvFault.UNCLOSED_QUOTE, "", line);
        } else if (cells.get().stream().anyMatch(cell -> !cell.isEmpty())) {
            row(cells.get(), positions);
        }
    }

    private void row(List<String> cells, Map<String, Integer> positions) {
        if (cells.stream().skip(columnsOf(positions)).anyMatch(cell -> !cell.isEmpty())) {
            report(CsvFault.TOO_MANY_CELLS, "", String.join(" | ", cells));
            return;
        }
        var row = new CsvRow(lines.number(), positions, cells);
        if (isReadable(row)) {
            handler.row(row);
        }
    }

    private static int columnsOf(Map<String, Integer> positions) {
        return positions.values().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    private boolean isReadable(CsvRow row) {
        boolean readable = true;
        for (var column : row.positions().keySet()) {
            var value = row.value(column);
            if (value.indexOf('\uFFFD') >= 0) {
                report(CsvFault.NOT_UTF8, column, value);
                readable = false;
            } else if (value.chars().anyMatch(Character::isISOControl)) {
                report(CsvFault.CONTROL_CHARACTER, column, value);
                readable = false;
            }
        }
        return readable;
    }

    private void report(CsvFault fault, String column, String value) {
        handler.finding(new Finding(Math.max(1, lines.number()), column, value, fault));
    }
}
