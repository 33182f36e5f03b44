package org.trust360.scoring.ratingsfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.publication.Publication;
import org.trust360.scoring.publication.Report;
import org.trust360.scoring.report.ReportJson;

/** Oracle 15, scored from the file, against the R values of oracle 16 and against the service's own reports. */
class Sim360FileTests {

    /** A published mean is at most half a decimal from the exact one: .05 points, .0125 as a share of 1 to 5. */
    private static final double POINTS = 0.05 + 0.005;

    /** C moves by at most sqrt(1.5) times the distance of the triples; I is exact, B and P are rounded. */
    private static final double INDEX = Math.sqrt(1.5) * Math.sqrt(2) * 0.0125 + 0.0005;

    @TempDir
    private static Path folder;

    private static Run run = new Run(-1, "", "", Path.of("."));

    @BeforeAll
    static void score() throws IOException {
        var questionnaire = Files.writeString(folder.resolve("sim360.yaml"), questionnaire());
        run = Run.of(oracle("15-sim360.csv"), folder.resolve("out"), "--questionnaire", questionnaire.toString());
    }

    @Test
    void readsAllOfIt() {
        assertThat(run.exit()).isZero();
        assertThat(run.complained()).isEmpty();
        assertThat(run.said()).contains("467 lines about 40 leaders were read, 0 lines were refused.");
        assertThat(run.table("refused.csv")).isEmpty();
        assertThat(run.table("leaders.csv")).hasSize(40);
        assertThat(run.table("themes.csv")).hasSize(320);
    }

    @Test
    void agreesWithRByTheme() throws IOException {
        var expected = byKey(oracle("16-congruence-golden-themes.csv"), "leader", "theme");
        for (var row : run.table("themes.csv")) {
            var r = Objects.requireNonNull(expected.get(row.get("leader") + row.get("theme")));
            assertPoint(row, "intention", r.get("I"), 1e-9);
            assertPoint(row, "own_behavior", r.get("S"), 1e-9);
            assertPoint(row, "metaperception", r.get("M"), 1e-9);
            assertPoint(row, "behavior", r.get("B"), POINTS);
            assertPoint(row, "perception", r.get("P"), POINTS);
            assertPoint(row, "attributed_intention", r.get("A"), POINTS);
            assertNumber(row, "congruence", r.get("congruence"), INDEX);
            assertNumber(row, "level", r.get("level"), 0.0125);
        }
    }

    @Test
    void agreesWithRByLeader() throws IOException {
        var expected = byKey(oracle("16-congruence-golden.csv"), "leader", "leader");
        for (var row : run.table("leaders.csv")) {
            var r = Objects.requireNonNull(expected.get(row.get("leader") + row.get("leader")));
            assertPoint(row, "intention", r.get("I"), 0.005);
            assertPoint(row, "behavior", r.get("B"), POINTS);
            assertPoint(row, "perception", r.get("P"), POINTS);
            assertNumber(row, "congruence", r.get("congruence"), INDEX);
            assertNumber(row, "level", r.get("level"), 0.0125);
        }
    }

    @Test
    void givesTheReportsOfTheService() throws IOException {
        for (var row : run.table("leaders.csv")) {
            var report = ReportJson.read(Files.readString(run.out().resolve(row.get("report"))));
            var leader = row.get("leader");
            var service = Publication.of(Sim360.campaign(), leader, Sim360.sheets(leader));

            assertThat(report.subject()).isEqualTo(leader);
            assertThat(report.themes()).isEqualTo(service.themes());
            assertThat(report.groups()).isEqualTo(service.groups());
            assertThat(report.summary()).isEqualTo(service.summary());
            assertThat(report.answered()).isEqualTo(service.answered());
            assertThat(report.id()).isEqualTo(Report.id(report.campaign(), leader));
        }
    }

    @Test
    void showsNoSmallGroup() {
        var groups = run.table("groups.csv").stream()
                .filter(row -> row.get("leader").equals("L07"))
                .map(row -> row.get("groups"))
                .distinct();

        // Two peers only: never alone.
        assertThat(groups).contains("manager", "peer+direct-report").doesNotContain("peer");
        assertThat(run.table("withheld.csv"))
                .anySatisfy(row -> assertThat(row.toMap().values())
                        .containsExactlyInAnyOrder("L31", "T4", "behavior", "peer", "too-few-answers"));
    }

    @Test
    void hidesMoreWithAHigherThreshold() throws IOException {
        var strict = Run.of(oracle("15-sim360.csv"), folder.resolve("strict"), "--k", "12");

        assertThat(strict.table("groups.csv"))
                .allSatisfy(row -> assertThat(row.get("groups")).isEqualTo("manager"));
    }

    /** L29's first peer gave 5 to everything; L40's peers only to behavior. */
    @Test
    void flagsTheStraightLiner() throws IOException {
        var lines = Files.readAllLines(oracle("15-sim360.csv"));
        var flagged = run.table("flags.csv").stream()
                .filter(row -> row.get("flag").equals("same-answer-to-everything"))
                .map(row -> lines.get(Integer.parseInt(row.get("line")) - 1));

        assertThat(flagged).anyMatch(line -> line.startsWith("L29,L29-P1,PEER,5,5,5"));
        assertThat(run.table("flags.csv"))
                .anySatisfy(row ->
                        assertThat(row.get("flag") + row.get("not_judged")).isEqualTo("mostly-not-judged1.0"));
    }

    @Test
    void saysWhatIsUsual() {
        assertThat(run.table("norms.csv")).hasSize(8).allSatisfy(row -> {
            assertThat(Integer.parseInt(row.get("leaders"))).isBetween(30, 40);
            // 208 of 307 themes come out as intent not enacted; against the norm far fewer do.
            assertThat(Double.parseDouble(row.get("intent_not_enacted_by_norm")))
                    .isLessThan(Double.parseDouble(row.get("intent_not_enacted")));
        });
    }

    /** A3, A12: neither a rater nor a count below the threshold is anywhere in what is written. */
    @Test
    void namesNoRater() throws IOException {
        var written = run.files().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(written.values()).allSatisfy(text -> assertThat(text).doesNotContain("L01-P", "L07-P"));
    }

    private static void assertPoint(CSVRecord row, String column, String share, double tolerance) {
        assertNumber(row, column, share.isEmpty() ? "" : String.valueOf(1 + 4 * Double.parseDouble(share)), tolerance);
    }

    private static void assertNumber(CSVRecord row, String column, String expected, double tolerance) {
        if (expected.isEmpty()) {
            assertThat(row.get(column)).as("%s of %s", column, row).isEmpty();
            return;
        }
        double r = Double.parseDouble(expected);
        var figure = assertThat(Double.parseDouble(row.get(column))).as("%s of %s", column, row);
        switch (bound(row, column)) {
            case "at-least" -> figure.isLessThanOrEqualTo(r + tolerance);
            case "at-most" -> figure.isGreaterThanOrEqualTo(r - tolerance);
            case "about" -> figure.isCloseTo(r, within(0.35));
            default -> figure.isCloseTo(r, within(tolerance));
        }
    }

    private static String bound(CSVRecord row, String column) {
        return row.isMapped(column + "_bound") ? row.get(column + "_bound") : "";
    }

    private static Map<String, CSVRecord> byKey(Path file, String first, String second) throws IOException {
        try (var parser = CSVFormat.RFC4180.builder().setHeader().get().parse(Files.newBufferedReader(file))) {
            return parser.stream()
                    .collect(Collectors.toMap(row -> row.get(first) + row.get(second), Function.identity()));
        }
    }

    static Path oracle(String name) {
        try {
            return Path.of(Objects.requireNonNull(Sim360FileTests.class.getResource("/oracles/" + name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String questionnaire() {
        var yaml = new StringBuilder("id: sim360\nscale: {max: 5}\nthemes:\n");
        Sim360.questionnaire()
                .themes()
                .forEach(theme -> yaml.append("  - {id: %s, basis: %s, names: {en: %s, de: %s}}\n"
                        .formatted(
                                theme.id(),
                                theme.basis(),
                                theme.names().get("en"),
                                theme.names().get("de"))));
        yaml.append("items:\n");
        Sim360.questionnaire()
                .items()
                .forEach(item -> yaml.append(
                        "  - {id: %s, theme: %s, facet: %s}\n".formatted(item.id(), item.theme(), item.facet())));
        return yaml.toString();
    }
}
