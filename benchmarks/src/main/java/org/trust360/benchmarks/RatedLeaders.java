package org.trust360.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Leaders who are rated by themselves, a manager, five peers and five direct reports each, on eight themes of three items. */
record RatedLeaders(int count) {

    private static final int THEMES = 8;
    private static final int SCALE = 5;
    private static final List<String> FACETS = List.of("intention", "behavior", "perception");
    private static final List<String> GROUPS = List.of(
            "self",
            "manager",
            "peer",
            "peer",
            "peer",
            "peer",
            "peer",
            "direct-report",
            "direct-report",
            "direct-report",
            "direct-report",
            "direct-report");

    int sheets() {
        return count * GROUPS.size();
    }

    /** No two campaigns share a leader. */
    private String id(int leader) {
        return "C" + count + "L" + leader;
    }

    String peopleCsv() {
        return IntStream.range(0, count)
                .mapToObj(n -> "%s,Leader %d of %d,leader%d-%d@example.org,en\n".formatted(id(n), n, count, n, count))
                .collect(Collectors.joining("", "id,name,email,language\n", ""));
    }

    static String questionnaireYaml() {
        var themes = new StringBuilder();
        var items = new StringBuilder();
        for (int n = 0; n < THEMES; n++) {
            themes.append("  - {id: t%d, basis: character, names: {en: Theme %d}}\n".formatted(n, n));
            for (var facet : FACETS) {
                items.append(
                        "  - {id: t%d-%s, theme: t%d, facet: %s, self: {en: \"I do %d.\"}, others: {en: \"{name} does %d.\"}}\n"
                                .formatted(n, facet, n, facet, n, n));
            }
        }
        return "id: close-run\nnames: {en: Close run}\nscale:\n  max: " + SCALE
                + "\n  labels: {en: [\"Not at all\", \"Completely\"]}\nthemes:\n" + themes + "items:\n" + items;
    }

    Map<String, Object> campaign() {
        return Map.of(
                "name",
                "Close run of " + count,
                "questionnaire",
                "close-run",
                "threshold",
                3,
                "deadline",
                Instant.now()
                        .plus(2, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "subjects",
                IntStream.range(0, count).mapToObj(this::id).toList(),
                "relationships",
                List.of("self", "manager", "peer", "direct-report"),
                "invite",
                false);
    }

    String answersCsv() {
        var random = new Random(42);
        var csv = new StringBuilder("subject,rater,relationship");
        IntStream.range(0, THEMES).forEach(n -> FACETS.forEach(facet -> csv.append(",t%d-%s".formatted(n, facet))));
        csv.append('\n');
        for (int leader = 0; leader < count; leader++) {
            for (int rater = 0; rater < GROUPS.size(); rater++) {
                var subject = id(leader);
                csv.append(subject).append(',').append(rater == 0 ? subject : subject + "-" + rater);
                csv.append(',').append(GROUPS.get(rater));
                for (int item = 0; item < THEMES * FACETS.size(); item++) {
                    csv.append(',').append(1 + random.nextInt(SCALE));
                }
                csv.append('\n');
            }
        }
        return csv.toString();
    }
}
