package org.trust360.scoring.report.chart;

/** What a picture is drawn for. Marks and scale are the same everywhere; names break where there is room. */
public enum Medium {
    /** As narrow as the narrowest phone. */
    SCREEN(32, 12),
    /** As wide as a sheet, and no higher than leaves its first page room for words. */
    PAPER(100, 8);

    private final int letters;
    private final int rowGap;

    Medium(int letters, int rowGap) {
        this.letters = letters;
        this.rowGap = rowGap;
    }

    /** How many letters of a name a line takes. */
    int letters() {
        return letters;
    }

    int rowGap() {
        return rowGap;
    }
}
