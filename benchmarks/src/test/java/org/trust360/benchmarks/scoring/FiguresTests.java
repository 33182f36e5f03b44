package org.trust360.benchmarks.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is measured is right: {@code Rscript src/main/r/baseline.R RATINGS figures-of-40-leaders.csv} made the expected. */
class FiguresTests {

    private final Figures figures = Figures.of(SimulatedRatings.of(40).table());

    @Test
    void agreeWithR() throws IOException {
        assertThat(RCheck.differences(figures, expected())).isEmpty();
    }

    @Test
    void areFoundToDifferWhereTheyDo() throws IOException {
        figures.leaders()[100] += 1e-8;
        figures.overall()[5] = Double.NaN;

        assertThat(RCheck.differences(figures, expected()))
                .hasSize(2)
                .anyMatch(difference -> difference.startsWith("leader 4, figure 5: "))
                .anyMatch(difference -> difference.startsWith("all, figure 6: "));
    }

    private static List<String> expected() throws IOException {
        try (InputStream file = FiguresTests.class.getResourceAsStream("/scoring/figures-of-40-leaders.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }
}
