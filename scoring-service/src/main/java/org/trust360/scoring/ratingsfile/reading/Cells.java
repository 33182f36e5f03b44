package org.trust360.scoring.ratingsfile.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a line into its cells, after RFC 4180 but for one thing: a line is a record, so no quote reaches beyond it. */
record Cells(char separator) {

    private static final char QUOTE = '"';

    /** With the separator that occurs most often in this header line: comma, semicolon or tab. */
    static Cells separatedAs(String header) {
        var bare = header.replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(bare, candidate) > count(bare, best)) {
                best = candidate;
            }
        }
        return new Cells(best);
    }

    private static long count(String text, char c) {
        return text.chars().filter(one -> one == c).count();
    }

    /** The cells without the spaces around them; nothing where a quote is not closed, or closed too early. */
    Optional<List<String>> split(String line) {
        var cells = new ArrayList<String>();
        int at = 0;
        do {
            int start = skipSpaces(line, at);
            int end = start < line.length() && line.charAt(start) == QUOTE
                    ? quoted(line, start + 1, cells)
                    : plain(line, start, cells);
            if (end < 0) {
                return Optional.empty();
            }
            at = end + 1;
        } while (at <= line.length());
        return Optional.of(cells);
    }

    private int skipSpaces(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int plain(String line, int start, List<String> cells) {
        int found = line.indexOf(separator, start);
        int end = found < 0 ? line.length() : found;
        cells.add(line.substring(start, end).strip());
        return end;
    }

    /** Where the separator behind the closing quote is, or the end of the line; negative where there is none. */
    private int quoted(String line, int start, List<String> cells) {
        var cell = new StringBuilder();
        int at = start;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c != QUOTE) {
                cell.append(c);
            } else if (at < line.length() && line.charAt(at) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else {
                cells.add(cell.toString().strip());
                int end = skipSpaces(line, at);
                return end == line.length() || line.charAt(end) == separator ? end : -1;
            }
        }
        return -1;
    }
}
