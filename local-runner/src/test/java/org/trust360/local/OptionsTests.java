package org.trust360.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTests {

    @Test
    void readsTheCommandLine() {
        var options = Options.parse("--demo", "--data", "/somewhere", "--port-base", "9360");

        assertThat(options.demo()).isTrue();
        assertThat(options.data()).isEqualTo(Path.of("/somewhere"));
        assertThat(options.ports().gateway()).isEqualTo(9360);
        assertThat(options.ports().mailPage()).isEqualTo(9384);
        assertThat(Options.parse().ports().gateway()).isEqualTo(8360);
    }

    @ParameterizedTest
    @CsvSource({
        "--portbase,      Unknown option --portbase",
        "--data,          --data needs a value",
        "--port-base x,   --port-base must be a number: x",
        "--port-base 80,  --port-base must be a number from 1024",
        "--profile fast,  Unknown profile fast"
    })
    void saysWhatIsWrong(String line, String problem) {
        assertThatThrownBy(() -> Options.parse(line.split(" ")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining(problem);
    }
}
