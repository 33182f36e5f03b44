package org.trust360.survey.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S6. */
class CsvWriterTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "plain | plain",
                "=1+1 | '=1+1",
                "+49 | '+49",
                "-2 | '-2",
                "@SUM | '@SUM",
                "'=x | ''=x",
                "'t Hooft | 't Hooft",
                "a,b | \"a,b\"",
                "say \"hi\" | \"say \"\"hi\"\"\"",
                "a;b | \"a;b\"",
            })
    void s6WritesNoFormula(String value, String written) throws IOException {
        assertThat(write(value)).isEqualTo(written + "\r\n");
    }

    @Test
    void s6GuardsTabsReturnsAndNul() throws IOException {
        assertThat(write("\t=1")).startsWith("'\t");
        assertThat(write("\r=1")).startsWith("\"'\r");
        assertThat(write("\0=1")).startsWith("'\0");
    }

    /** What was imported goes out and comes in again as it was, whatever it looks like. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void s6WhatGoesOutComesInAgain(long seed) throws IOException {
        var random = new Random(seed);
        var values = new ArrayList<List<String>>();
        var out = new StringWriter();
        var writer = new CsvWriter(out);
        writer.row("a", "b");
        for (int i = 0; i < 500; i++) {
            var row = List.of(value(random), value(random));
            values.add(row);
            writer.row(row.getFirst(), row.getLast());
        }
        var read = new ArrayList<List<String>>();
        CsvReader.read(
                new ByteArrayInputStream(out.toString().getBytes(UTF_8)),
                new CsvShape(List.of("a", "b"), 1_000),
                new CsvHandler() {

                    @Override
                    public void row(CsvRow row) {
                        read.add(List.of(row.value("a"), row.value("b")));
                    }

                    @Override
                    public void finding(Finding finding) {
                        throw new AssertionError("seed " + seed + ": " + finding);
                    }
                });

        assertThat(read).as("seed %d", seed).isEqualTo(values);
    }

    /** As imports take them: without spaces around and control characters; never empty, for empty lines are passed over. */
    private static String value(Random random) {
        var alphabet = "ab'=+-@,;\"\u00e9\uFEFF {}$.";
        return random.ints(1 + random.nextInt(12), 0, alphabet.length())
                .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                .collect(Collectors.joining("", "", random.nextBoolean() ? "x" : "'"))
                .strip();
    }

    private static String write(String value) throws IOException {
        var out = new StringWriter();
        new CsvWriter(out).row(value);
        return out.toString();
    }
}
