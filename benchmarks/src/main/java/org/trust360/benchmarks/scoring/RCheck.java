package org.trust360.benchmarks.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trust360.local.Terminal;

/**
 * Holds the engine's figures against those that {@code baseline.R} computed from the same ratings. Arguments: how many
 * leaders, and the file of R's figures. Ends with 1 where any differs by more than 1e-9.
 */
public final class RCheck {

    static final double TOLERANCE = 1e-9;

    private RCheck() {}

    public static void main(String[] arguments) throws IOException {
        var figures =
                Figures.of(SimulatedRatings.of(Integer.parseInt(arguments[0])).table());
        var differences = differences(figures, Files.readAllLines(Path.of(arguments[1])));
        var terminal = Terminal.standard();
        differences.stream().limit(20).forEach(terminal::say);
        terminal.say("%d figures compared, %d differ by more than %s"
                .formatted(figures.leaders().length + figures.overall().length, differences.size(), TOLERANCE));
        System.exit(differences.isEmpty() ? 0 : 1);
    }

    /** A line of R's a leader, and a last one over all; NA where there is no figure. */
    static List<String> differences(Figures figures, List<String> lines) {
        var differences = new ArrayList<String>();
        int leaders = figures.leaders().length / Figures.COLUMNS;
        if (lines.size() != leaders + 1) {
            return List.of("R has figures of " + (lines.size() - 1) + " leaders, the engine of " + leaders);
        }
        for (int leader = 0; leader < leaders; leader++) {
            compare(
                    "leader " + (leader + 1),
                    figures.leaders(),
                    leader * Figures.COLUMNS,
                    lines.get(leader),
                    differences);
        }
        compare("all", figures.overall(), 0, lines.getLast(), differences);
        return differences;
    }

    private static void compare(String whose, double[] figures, int first, String line, List<String> differences) {
        var cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            double expected =
                    cells[i].equals("NA") || cells[i].equals("NaN") ? Double.NaN : Double.parseDouble(cells[i]);
            double figure = figures[first + i];
            boolean same = Double.isNaN(expected) ? Double.isNaN(figure) : Math.abs(expected - figure) <= TOLERANCE;
            if (!same) {
                differences.add("%s, figure %d: R says %s, the engine %s".formatted(whose, i + 1, cells[i], figure));
            }
        }
    }
}
