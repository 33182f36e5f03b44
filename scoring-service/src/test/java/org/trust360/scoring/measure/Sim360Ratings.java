package org.trust360.scoring.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Oracle 15: forty leaders, each rated by up to twelve people on 24 items; {@code Rscript 15-sim360.R}. */
final class Sim360Ratings {

    static final String ID = "15-sim360";
    static final int LEADERS = 40;
    private static final int THEMES = 8;
    private static final Scale SCALE = Scale.of(5);
    private static final Map<String, List<CSVRecord>> ROWS =
            Oracle.table(ID).stream().collect(groupingBy(row -> row.get("leader"), LinkedHashMap::new, toList()));

    private Sim360Ratings() {}

    static Stream<String> leaders() {
        return ROWS.keySet().stream();
    }

    /** What this group says about this facet of this leader; OTHERS are all but SELF. */
    static RatingTable of(String leader, String group, String facet) {
        return table(Objects.requireNonNull(ROWS.get(leader), leader).stream(), group, facet);
    }

    /** What this group says about this facet, of whichever leader. */
    static RatingTable of(String group, String facet) {
        return table(ROWS.values().stream().flatMap(List::stream), group, facet);
    }

    static List<RatingTable> byLeader(String group, String facet) {
        return leaders().map(leader -> of(leader, group, facet)).toList();
    }

    /** The raters' facet scores in points, NaN for a missing one. */
    static double[] points(RatingTable table) {
        return Arrays.stream(table.scores()).map(SCALE::point).toArray();
    }

    static List<CSVRecord> rows() {
        return ROWS.values().stream().flatMap(List::stream).toList();
    }

    private static RatingTable table(Stream<CSVRecord> rows, String group, String facet) {
        var answers = rows.filter(row -> isIn(group, row.get("group")))
                .flatMapToDouble(row -> IntStream.rangeClosed(1, THEMES)
                        .mapToDouble(theme -> Oracle.number(row, "T" + theme + "_" + facet)))
                .toArray();
        return RatingTable.of(SCALE, THEMES, answers);
    }

    private static boolean isIn(String group, String one) {
        return group.equals("OTHERS") ? !one.equals("SELF") : one.equals(group);
    }
}
