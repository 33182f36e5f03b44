package org.trust360.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one simulated rater answered about one leader.
 *
 * @param leader L01 to L40
 * @param seat S1 the leader, M1 the manager, P1 to P5 peers, R1 to R5 direct reports
 * @param answers by column, T1_I to T8_P; a column is absent where the rater cannot judge
 */
record SimulatedSheet(String leader, String seat, Map<String, Integer> answers) {

    /** All of them, as simulated by the reference model in R. */
    static List<SimulatedSheet> all() {
        try (var file = Objects.requireNonNull(SimulatedSheet.class.getResourceAsStream("/demo/sim360.csv"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var columns = lines.readLine().split(",");
            return lines.lines().map(line -> read(columns, line.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SimulatedSheet read(String[] columns, String[] cells) {
        var answers = new LinkedHashMap<String, Integer>();
        for (int i = 3; i < columns.length; i++) {
            if (!cells[i].isEmpty()) {
                answers.put(columns[i], Integer.valueOf(cells[i]));
            }
        }
        return new SimulatedSheet(cells[0], cells[1].substring(cells[0].length() + 1), answers);
    }
}
