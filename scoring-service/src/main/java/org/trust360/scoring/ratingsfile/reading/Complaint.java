package org.trust360.scoring.ratingsfile.reading;

/**
 * Why a line was not taken.
 *
 * @param line as an editor counts, the header line included
 * @param column empty where it is about the whole line
 * @param value what stands there, cut short
 */
public record Complaint(long line, String column, String value, String problem, String remedy) {

    private static final int SHOWN = 40;

    public Complaint {
        value = value.codePoints()
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In one line, for a terminal. */
    public String text() {
        var place = column.isEmpty() ? "line " + line : "line " + line + ", column " + column;
        return place + ": " + problem + (value.isEmpty() ? "" : " (\"" + value + "\")") + ". " + remedy + ".";
    }
}
