package org.trust360.survey.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTests {

    private static final CsvShape SHAPE = new CsvShape(List.of("id", "name"), 1_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\n1,Ada\n2,Bo\n",
                "\uFEFFid,name\n1,Ada\n2,Bo",
                "id;name\r\n1;Ada\n2;Bo\r\n",
                "\r\n\n Name ; ID \n Ada ; 1 \n\n;\nBo;2\n",
                "ID,\"Name\"\r1,\"Ada\"\r2,\"Bo\"",
                "id,team,name\n1,\"a,b\",Ada\n2,,Bo,,\n",
            })
    void readsWhatSpreadsheetsWrite(String file) {
        var read = read(file, UTF_8);

        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).containsExactly("1=Ada", "2=Bo");
    }

    @Test
    void readsQuotedFields() {
        assertThat(read("id;name\n1;\"Doe; \"\"Jo\"\" \"\n2;=1+1\n", UTF_8).rows())
                .containsExactly("1=Doe; \"Jo\"", "2==1+1");
    }

    @Test
    void aQuoteLeftOpenSpoilsItsOwnLineOnly() {
        var read = read("id,name\n1,\"Ada\n2,Bo\n3,\"C\"x\n4,Di\n", UTF_8);

        assertThat(read.rows()).containsExactly("2=Bo", "4=Di");
        assertThat(read.faults()).containsExactly("2 unclosed-quote ", "4 unclosed-quote ");
    }

    @Test
    void namesTheColumnThatIsMissingOrThereTwice() {
        assertThat(read("id,e-mail\n1,x\n", UTF_8).faults()).containsExactly("1 missing-column name");
        assertThat(read("id,name,ID\n1,x,2\n", UTF_8).faults()).containsExactly("1 repeated-column id");
    }

    @Test
    void saysThatAFileIsEmptyOrNotText() {
        assertThat(read("", UTF_8).faults()).containsExactly("1 empty-file ");
        assertThat(read(" \n\n", UTF_8).faults()).containsExactly("2 empty-file ");
        assertThat(read("id,name\n1,Ada\n", UTF_16).faults()).containsExactly("1 wrong-encoding ");
    }

    @Test
    void findsTheLinesOfAnotherEncoding() {
        var read = read("id,name\n1,J\u00fcrgen\n2,Bo\n", ISO_8859_1);

        assertThat(read.rows()).containsExactly("2=Bo");
        assertThat(read.faults()).containsExactly("2 not-utf8 name");
    }

    @Test
    void refusesControlCharactersInCells() {
        assertThat(read("id,name\n1,A\0da\n2,\"B\to\"\n", UTF_8).faults())
                .containsExactly("2 control-character name", "3 control-character name");
    }

    @Test
    void refusesMoreCellsThanColumns() {
        assertThat(read("id,name\n1,Doe, Jane\n", UTF_8).faults()).containsExactly("2 too-many-cells ");
    }

    @Test
    void holdsNoLineAboveTheLimit() {
        var longest = "1," + "x".repeat(CsvShape.LONGEST_LINE - 2);

        assertThat(read("id,name\n" + longest + "\n", UTF_8).findings()).isEmpty();
        var read = read("id,name\n" + longest + "y\n2,Bo\n", UTF_8);
        assertThat(read.faults()).containsExactly("2 line-too-long ");
        assertThat(read.findings().getFirst().value()).hasSize(80);
        assertThat(read.rows()).containsExactly("2=Bo");
    }

    @Test
    void stopsAtTheLimitOfLines() {
        var read = read("id,name\n" + "1,x\n".repeat(1_001), UTF_8);

        assertThat(read.rows()).hasSize(1_000);
        assertThat(read.faults()).containsExactly("1002 too-many-lines ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsOnWhateverTheBytesAre(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            var alphabet = "id,name;\"\r\n\0\uFEFFx ".getBytes(UTF_8);
            for (int at = 0; at < bytes.length; at++) {
                bytes[at] = random.nextInt(8) == 0 ? bytes[at] : alphabet[random.nextInt(alphabet.length)];
            }
            var read = read("id,name\n1,Ada\n".getBytes(UTF_8), bytes, "\n2,Bo\n".getBytes(UTF_8));
            assertThat(read.rows())
                    .as("seed %d, file %d", seed, i)
                    .startsWith("1=Ada")
                    .endsWith("2=Bo");
        }
    }

    private static Read read(String file, Charset charset) {
        return read(file.getBytes(charset));
    }

    private static Read read(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        var read = new Read(new ArrayList<>(), new ArrayList<>());
        try {
            CsvReader.read(new ByteArrayInputStream(all.toByteArray()), SHAPE, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private record Read(List<String> rows, List<Finding> findings) implements CsvHandler {

        @Override
        public void row(CsvRow row) {
            rows.add(row.value("id") + "=" + row.value("name"));
        }

        @Override
        public void finding(Finding finding) {
            findings.add(finding);
        }

        List<String> faults() {
            return findings.stream()
                    .map(one -> one.line() + " " + one.fault().code() + " " + one.column())
                    .toList();
        }
    }
}
