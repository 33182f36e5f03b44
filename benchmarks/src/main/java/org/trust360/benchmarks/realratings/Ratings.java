package org.trust360.benchmarks.realratings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Ratings of leaders as a research file holds them: the first column names the leader, every other one is an item on a
 * scale of 1 to 5, and each line is one rater.
 */
record Ratings(String leaderColumn, List<String> items, List<CSVRecord> lines) {

    static final int SCALE_MAX = 5;

    static Ratings read(Path file) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(file, UTF_8))) {
            var columns = parser.getHeaderNames();
            return new Ratings(columns.getFirst(), columns.subList(1, columns.size()), parser.getRecords());
        }
    }

    List<String> leaders() {
        return lines.stream().map(this::leader).distinct().toList();
    }

    String leader(CSVRecord line) {
        return "leader-" + line.get(leaderColumn);
    }

    /** What a report has to show for each leader and item: the mean over the raters, at one decimal. */
    Map<String, Map<String, BigDecimal>> expected() {
        var byLeader = lines.stream().collect(Collectors.groupingBy(this::leader, TreeMap::new, Collectors.toList()));
        var expected = new TreeMap<String, Map<String, BigDecimal>>();
        byLeader.forEach((leader, raters) -> expected.put(
                leader, items.stream().collect(Collectors.toMap(item -> item, item -> mean(raters, item)))));
        return expected;
    }

    private static BigDecimal mean(List<CSVRecord> raters, String item) {
        int sum = raters.stream()
                .mapToInt(line -> Integer.parseInt(line.get(item)))
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(raters.size()), 1, RoundingMode.HALF_UP);
    }

    /** The sheets as a customer would bring them from another tool. */
    String answersCsv() {
        var header =
                "subject,rater,relationship," + items.stream().map(Ratings::id).collect(Collectors.joining(",")) + "\n";
        return IntStream.range(0, lines.size())
                .mapToObj(i -> answersLine(i, lines.get(i)))
                .collect(Collectors.joining("", header, ""));
    }

    private String answersLine(int i, CSVRecord line) {
        var answers = items.stream().map(line::get).collect(Collectors.joining(","));
        return leader(line) + ",rater-" + (i + 1) + ",direct-report," + answers + "\n";
    }

    String peopleCsv() {
        return leaders().stream()
                .map(leader -> leader + ",Leader " + leader.replaceAll("\\D", "") + "," + address(leader) + ",en\n")
                .collect(Collectors.joining("", "id,name,email,language\n", ""));
    }

    static String address(String leader) {
        return leader + "@example.org";
    }

    /** A questionnaire of behavior items only, a theme each, so that the report shows every item's mean. */
    String questionnaireYaml() {
        var themes = items.stream()
                .map(item -> "  - id: %s\n    basis: competence\n    names: {en: \"%s\"}\n".formatted(id(item), item))
                .collect(Collectors.joining());
        var asked = items.stream()
                .map(item -> "  - id: %s\n    theme: %s\n    facet: behavior\n    others: {en: \"{name}: %s\"}\n"
                        .formatted(id(item), id(item), item))
                .collect(Collectors.joining());
        return "id: real-ratings\nnames: {en: Real ratings}\nscale:\n  max: " + SCALE_MAX
                + "\n  labels:\n    en: [\"Strongly disagree\", \"Strongly agree\"]\nthemes:\n" + themes + "items:\n"
                + asked;
    }

    static String id(String item) {
        return item.toLowerCase(Locale.ROOT);
    }
}
