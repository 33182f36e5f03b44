package org.trust360.scoring.ratingsfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.ratingsfile.Options.Help;
import org.trust360.scoring.ratingsfile.Options.Score;
import org.trust360.scoring.ratingsfile.Options.Unclear;

class OptionsTests {

    @Test
    void takesAllOfThemInAnyOrder() {
        assertThat(Options.of("--k", "5", "--out", "o", "r.csv", "--scale", "7", "--questionnaire", "q.yaml"))
                .isEqualTo(
                        new Score(Path.of("r.csv"), Path.of("o"), Optional.of(Path.of("q.yaml")), 5, Optional.of(7)));
        assertThat(Options.of("r.csv", "--out", "o"))
                .isEqualTo(new Score(Path.of("r.csv"), Path.of("o"), Optional.empty(), 3, Optional.empty()));
        assertThat(Options.of("r.csv", "--help")).isEqualTo(new Help());
    }

    /** A1: no threshold below 3. */
    @ParameterizedTest
    @CsvSource({
        "r.csv, Name the folder for the results: --out DIR.",
        "--out o, Name the file of ratings.",
        "r.csv s.csv --out o, One file at a time: r.csv or s.csv.",
        "r.csv --out, --out needs a value.",
        "r.csv --out o --k 2, --k is a whole number from 3 to 50.",
        "r.csv --out o --k x, --k is a whole number from 3 to 50.",
        "r.csv --out o --scale 12, --scale is a whole number from 2 to 11.",
        "r.csv --out o --fast, There is no option --fast."
    })
    void saysWhatIsUnclear(String line, String problem) {
        assertThat(Options.of(line.split(" "))).isEqualTo(new Unclear(problem));
    }
}
