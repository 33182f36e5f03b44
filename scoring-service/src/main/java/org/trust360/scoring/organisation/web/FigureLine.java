package org.trust360.scoring.organisation.web;

import org.jspecify.annotations.Nullable;
import org.trust360.scoring.csv.CsvLine;
import org.trust360.scoring.organisation.Estimate;

/**
 * One figure as a line of the CSV; docs/organisation-format.md says what stands where.
 *
 * @param unit null for the whole
 * @param value a number or a word
 * @param leaders how many, as coarse as it may be said
 * @param remark why there is no value, or what a change tells
 */
record FigureLine(
        String section,
        @Nullable String unit,
        @Nullable String theme,
        String figure,
        @Nullable Object value,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String leaders,
        @Nullable String remark) {

    static final String HEADER =
            CsvLine.of("section", "unit", "theme", "figure", "value", "low", "high", "leaders", "remark");

    /** Something about the campaign. */
    static FigureLine fact(String figure, Object value) {
        return new FigureLine("campaign", null, null, figure, value, null, null, null, null);
    }

    static FigureLine estimate(String section, String figure, Estimate estimate, @Nullable Integer leaders) {
        return new FigureLine(
                section,
                null,
                null,
                figure,
                estimate.value(),
                estimate.low(),
                estimate.high(),
                leaders == null ? null : String.valueOf(leaders),
                estimate.missing());
    }

    /** Of a theme, over a number of leaders that is said in a bucket. */
    static FigureLine ofTheme(String section, @Nullable String theme, String figure, Object value, String leaders) {
        return new FigureLine(section, null, theme, figure, value, null, null, leaders, null);
    }

    FigureLine in(String named) {
        return new FigureLine(section, named, theme, figure, value, low, high, leaders, remark);
    }

    String csv() {
        return CsvLine.of(section, unit, theme, figure, value, low, high, leaders, remark);
    }
}
