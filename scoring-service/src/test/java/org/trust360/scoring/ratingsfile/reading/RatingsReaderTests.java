package org.trust360.scoring.ratingsfile.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.measure.Scale;

class RatingsReaderTests {

    private static final String HEADER = "leader,rater,group,T_I,T_B,T_P\n";
    private static final Limits SMALL = new Limits(1_000, 5, 100, 8, 3);

    private final List<Complaint> complaints = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesWhateverEndsThem(String end) {
        var ratings = read((HEADER + "L,1,self,1,2,3\nL,2,PEER,,NA,5").replace("\n", end));

        assertThat(complaints).isEmpty();
        assertThat(rating(ratings, "L", "1")).isEqualTo("line 2 SELF [1, 2, 3]");
        assertThat(rating(ratings, "L", "2")).isEqualTo("line 3 PEER [0, 0, 5]");
    }

    @Test
    void passesOverAByteOrderMarkAndEmptyLines() {
        assertThat(rating(read("\uFEFF\n" + HEADER + "\n  \nL,1,self,1,2,3\n"), "L", "1"))
                .isEqualTo("line 5 SELF [1, 2, 3]");
        assertThat(read("\uFEFF" + HEADER + "L,1,self,1,2,3\n").lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void findsTheSeparator(String separator) {
        assertThat(rating(read((HEADER + "L,1,self,1,2,3\n").replace(",", separator)), "L", "1"))
                .isEqualTo("line 2 SELF [1, 2, 3]");
    }

    @Test
    void readsQuotedCells() {
        var ratings = read(HEADER + "\"Doe, \"\"J\"\"\" , \"1\",\"Direct Report\",\"1\",2.0,\"\"\n");

        assertThat(rating(ratings, "Doe, \"J\"", "1")).isEqualTo("line 2 DIRECT_REPORT [1, 2, 0]");
    }

    @Test
    void takesTheColumnsOfTheSuiteToo() {
        assertThat(read("subject,rater,relationship,T_B\nL,1,peer,3\n").lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "L,1,boss,1,2,3        | group | it is no group",
                "L,1,,1,2,3            | group | it is no group",
                "L,1,peer,0,2,3        | T_I   | it is no whole number from 1 to 5",
                "L,1,peer,1,6,3        | T_B   | it is no whole number from 1 to 5",
                "L,1,peer,1,2.5,3      | T_B   | it is no whole number from 1 to 5",
                "L,1,peer,1,2,-3       | T_P   | it is no whole number from 1 to 5",
                "L,1,peer,1,99999999999999999999,3 | T_B | it is no whole number from 1 to 5",
                "L,1,peer,1,2,x        | T_P   | it is no whole number from 1 to 5",
                ",1,peer,1,2,3         | leader | it is empty",
                "L,,peer,1,2,3         | rater | it is empty",
                "L,1,peer,1,2          | ''    | it has 5 cells where the header has 6",
                "L,1,peer,1,2,3,4      | ''    | it has more cells than the header",
                "L,1,peer,1,2,'3       | T_P   | it is no whole number from 1 to 5",
            })
    void refusesWhatIsWrong(String line, String column, String problem) {
        var ratings = read(HEADER + line + "\nL,9,peer,1,2,3\n");

        assertThat(ratings.refused()).isEqualTo(1);
        assertThat(ratings.lines()).isEqualTo(1);
        assertThat(complaints).singleElement().satisfies(complaint -> {
            assertThat(complaint.line()).isEqualTo(2);
            assertThat(complaint.column()).isEqualTo(column);
            assertThat(complaint.problem()).isEqualTo(problem);
            assertThat(complaint.remedy()).isNotBlank();
        });
    }

    @Test
    void spoilsNoOtherLineByAQuoteLeftOpen() {
        var ratings = read(HEADER + "\"L,1,self,1,2,3\nL,2,peer,1,2,3\n");

        assertThat(complaints)
                .extracting(Complaint::problem)
                .containsExactly("a quote is not closed, or closed too early");
        assertThat(ratings.lines()).isEqualTo(1);
    }

    @Test
    void refusesNulAndOtherControlCharacters() {
        read(HEADER + "L\0,1,self,1,2,3\nL,1\u001b,self,1,2,3\n");

        assertThat(complaints)
                .extracting(Complaint::text)
                .containsExactly(
                        "line 2, column leader: it holds a control character (\"L\uFFFD\"). Remove it; the file may be damaged.",
                        "line 3, column rater: it holds a control character (\"1\uFFFD\"). Remove it; the file may be damaged.");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var ratings =
                read((HEADER + "Zo\u00eb,1,self,1,2,3\nL,1,self,1,2,3\n").getBytes(ISO_8859_1), Limits.standard());

        assertThat(complaints).extracting(Complaint::problem).containsExactly("it is not UTF-8");
        assertThat(ratings.lines()).isEqualTo(1);
    }

    @Test
    void survivesALineOfTenMegabytes() {
        var ratings = read(HEADER + "L,1,self," + "9".repeat(10_000_000) + "\nL,2,peer,1,2,3\n");

        assertThat(complaints).extracting(Complaint::problem).containsExactly("it is longer than 10000 bytes");
        assertThat(ratings.lines()).isEqualTo(1);
    }

    @Test
    void countsNobodyTwice() {
        var ratings = read(HEADER + "L,1,peer,1,2,3\nL,1,peer,1,2,3\nM,1,peer,1,2,3\nL,1,manager,5,5,5\n");

        assertThat(complaints).extracting(Complaint::line).containsExactly(3L, 5L);
        assertThat(complaints)
                .allSatisfy(complaint -> assertThat(complaint.problem())
                        .isEqualTo("line 2 is about the same leader by the same rater, and counts"));
        assertThat(ratings.lines()).isEqualTo(2);
    }

    @Test
    void saysAFewThingsOfALineAndNoMore() {
        var columns = new StringBuilder("leader,rater,group");
        for (int i = 0; i < 100; i++) {
            columns.append(",T").append(i).append("_B");
        }
        read(columns + "\nL,1,peer" + ",x".repeat(100) + "\n");

        assertThat(complaints).hasSize(10);
    }

    @Test
    void refusesAnswersToWhatIsNotAsked() {
        var asked = QuestionnaireFile.read(
                "{\"themes\":[{\"id\":\"t\"}],\"items\":[{\"id\":\"x\",\"theme\":\"t\",\"facet\":\"behavior\",\"others\":true}]}",
                Optional.empty());
        read("leader,rater,group,x\nL,1,self,3\nL,2,self,\nL,3,peer,3\n", asked);

        assertThat(complaints)
                .extracting(Complaint::line, Complaint::problem)
                .containsExactly(tuple(2L, "only the others are asked this"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                              | The file is empty",
                "rater,group,T_B                 | The file has no column \"leader\"",
                "leader,rater,group              | No column is an item",
                "leader,rater,group,T_B,t_b      | A column occurs twice",
                "leader,rater,group,\"T_B        | A quote in the first line is not closed",
            })
    void refusesAFileWithoutAProperFirstLine(String header, String problem) {
        assertThatThrownBy(() -> read(header + "\n"))
                .isInstanceOf(CannotScore.class)
                .hasMessageContaining(problem);
    }

    @Test
    void refusesUtf16() {
        assertThatThrownBy(() -> read(HEADER.getBytes(UTF_16), Limits.standard()))
                .isInstanceOf(CannotScore.class)
                .hasMessageContaining("Save it as CSV in UTF-8");
    }

    @Test
    void keepsItsLimits() {
        var line = "L,%d,peer,1,2,3\n";
        assertThatThrownBy(() -> read((HEADER + line.repeat(70)).getBytes(UTF_8), SMALL))
                .hasMessageContaining("larger than 1000 bytes");
        assertThatThrownBy(() -> read((HEADER + line.repeat(6)).getBytes(UTF_8), SMALL))
                .hasMessageContaining("more than 5 lines");
        assertThatThrownBy(() -> read("leader,rater,group,a_B,b_B,c_B,d_B,e_B,f_B\n".getBytes(UTF_8), SMALL))
                .hasMessageContaining("9 columns, at most 8");
        complaints.clear();
        read(
                (HEADER + "L,1,peer,1,2,3\nL,2,peer,1,2,3\nL,3,peer,1,2,3\nL,4,peer,1,2,3\n" + "L".repeat(101))
                        .getBytes(UTF_8),
                SMALL);
        assertThat(complaints)
                .extracting(Complaint::problem)
                .containsExactly("the leader has more than 3 raters", "it is longer than 100 bytes");
    }

    private Ratings read(String text) {
        return read(text.getBytes(UTF_8), Limits.standard());
    }

    private Ratings read(byte[] bytes, Limits limits) {
        try {
            return new RatingsReader(limits, complaints::add, done -> {})
                    .read(new ByteArrayInputStream(bytes), columns -> NamedColumns.of(columns, Scale.of(5)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String text, Asked asked) {
        try {
            new RatingsReader(Limits.standard(), complaints::add, done -> {})
                    .read(new ByteArrayInputStream(text.getBytes(UTF_8)), columns -> asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rating(Ratings ratings, String leader, String rater) {
        var rating = Objects.requireNonNull(
                Objects.requireNonNull(ratings.leaders().get(leader)).get(rater));
        return "line " + rating.line() + " " + rating.relationship() + " " + Arrays.toString(rating.answers());
    }
}
