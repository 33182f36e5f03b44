package org.trust360.scoring.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.report.ReportJson;
import org.trust360.scoring.report.web.GoldenReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCsvTests {

    /** Every number of the JSON is in the table, as often as there, and no other. */
    @ParameterizedTest
    @ValueSource(strings = {"L01", "L07", "L11", "L17", "L23", "L31", "L36"})
    void holdsExactlyTheFiguresOfTheJson(String leader) {
        holdsExactlyTheFiguresOf(json(leader));
    }

    @ParameterizedTest
    @EnumSource
    void holdsExactlyTheFiguresOfEveryKindOfReport(GoldenReport golden) {
        holdsExactlyTheFiguresOf(golden.json());
    }

    @Test
    void saysWhichStatementAFigureIsOf() {
        assertThat(ReportCsv.of(GoldenReport.SEVERAL_STATEMENTS.json()).lines())
                .contains("themes,T1,behavior,,statement.T1B1.own,,5.0,,,,")
                .contains("themes,T1,behavior,peer,statement.T1B1.mean,,4.6,at-least,,,");
    }

    private static void holdsExactlyTheFiguresOf(String json) {
        var table = read(ReportCsv.of(json)).stream()
                .filter(line -> !line.get("figure").endsWith("answered"))
                .flatMap(line -> Stream.of(line.get("value"), line.get("low"), line.get("high")))
                .filter(cell -> cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?"))
                .toList();
        var numbers = new ArrayList<String>();
        collect(JsonMapper.shared().readTree(json), numbers);

        assertThat(table).isNotEmpty().containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void saysWhereAFigureStands() {
        assertThat(lines("L01"))
                .contains("themes,T1,behavior,peer,others.blocks.mean,5 to 9,3.2,,,2.2,4.2")
                .contains("themes,T1,intention,,self,,5.0,,,,")
                .contains("answered,,,peer,blocks.answered,5 to 9,5 to 9,,,,");
    }

    @Test
    void saysWhatIsABound() {
        assertThat(lines("L01")).anyMatch(line -> line.contains(",at-least,"));
    }

    /** S6: what somebody typed into a questionnaire is calculated by no spreadsheet. */
    @Test
    void guardsAgainstFormulas() {
        var table = ReportCsv.of("{\"themes\":[{\"id\":\"=1+1\",\"category\":\"@x\",\"gap\":{\"value\":-0.3}}]}");

        assertThat(table).contains("themes,'=1+1,,,category,,'@x,", "themes,'=1+1,,,gap,,-0.3,");
    }

    private static List<String> lines(String leader) {
        return ReportCsv.of(json(leader)).lines().toList();
    }

    private static String json(String leader) {
        return ReportJson.write(Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader)));
    }

    private static void collect(JsonNode node, List<String> numbers) {
        if (node.isNumber()) {
            numbers.add(String.valueOf(node.numberValue()));
        }
        node.forEach(part -> collect(part, numbers));
    }

    private static List<CSVRecord> read(String table) {
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
