package org.trust360.survey.csv;

/**
 * S6: a spreadsheet takes a cell that begins like a formula for one. Such a cell goes out behind an apostrophe, and an
 * apostrophe before such a beginning is taken off when it comes in; so what goes out comes in as it was.
 */
final class CsvFormula {

    private static final String BEGINNINGS = "=+-@\t\r\0";

    private CsvFormula() {}

    static String guarded(String value) {
        return isLikeFormula(value) || isGuarded(value) ? "'" + value : value;
    }

    static String bare(String value) {
        return isGuarded(value) ? value.substring(1) : value;
    }

    private static boolean isLikeFormula(String value) {
        return !value.isEmpty() && BEGINNINGS.indexOf(value.charAt(0)) >= 0;
    }

    /** One apostrophe or more, and then what a formula begins with. */
    private static boolean isGuarded(String value) {
        int at = 0;
        while (at < value.length() && value.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && isLikeFormula(value.substring(at));
    }
}
