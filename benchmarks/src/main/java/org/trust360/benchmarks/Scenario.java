package org.trust360.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who rates whom in the kill campaign, and what they answer. Every rater rates {@value #TASKS} subjects, and every
 * sheet has answers that no other sheet has, so that a lost one and a doubled one both show.
 */
record Scenario(int subjects, int raters) {

    static final int TASKS = 3;
    static final String QUESTIONNAIRE = "fingerprint";

    private static final int ITEMS = 8;
    private static final int SCALE = 5;

    static Scenario ofSheets(int sheets) {
        return new Scenario(Math.max(TASKS, sheets / 10), sheets / TASKS);
    }

    int sheets() {
        return raters * TASKS;
    }

    List<String> addresses() {
        return IntStream.range(0, raters).mapToObj(Scenario::address).toList();
    }

    static String address(int rater) {
        return "rater" + rater + "@example.org";
    }

    static String subjectName(int subject) {
        return "Subject Number " + subject;
    }

    /** The subject of a rater's n-th task. */
    int subject(int rater, int task) {
        return (rater + task * 7) % subjects;
    }

    String peopleCsv() {
        var lines = IntStream.range(0, subjects)
                .mapToObj(n -> "S%d,%s,subject%d@example.org,en".formatted(n, subjectName(n), n));
        var more = IntStream.range(0, raters).mapToObj(n -> "R%d,Rater Number %d,%s,en".formatted(n, n, address(n)));
        return Stream.concat(lines, more).collect(Collectors.joining("\n", "id,name,email,language\n", "\n"));
    }

    String relationshipsCsv() {
        return IntStream.range(0, raters)
                .boxed()
                .flatMap(rater -> IntStream.range(0, TASKS)
                        .mapToObj(task -> "S%d,R%d,direct-report".formatted(subject(rater, task), rater)))
                .collect(Collectors.joining("\n", "subject,rater,relationship\n", "\n"));
    }

    static String questionnaireYaml() {
        var themes = new StringBuilder();
        var items = new StringBuilder();
        for (int n = 0; n < ITEMS; n++) {
            themes.append("  - {id: t%d, basis: competence, names: {en: Theme %d}}\n".formatted(n, n));
            items.append("  - {id: i%d, theme: t%d, facet: behavior, others: {en: \"{name} does %d.\"}}\n"
                    .formatted(n, n, n));
        }
        return "id: " + QUESTIONNAIRE + "\nnames: {en: Fingerprint}\nscale:\n  max: " + SCALE
                + "\n  labels: {en: [\"1\", \"2\", \"3\", \"4\", \"5\"]}\nthemes:\n" + themes + "items:\n" + items;
    }

    Map<String, Object> campaign() {
        return Map.of(
                "name",
                "Kill campaign",
                "questionnaire",
                QUESTIONNAIRE,
                "threshold",
                3,
                "deadline",
                Instant.now()
                        .plus(2, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString(),
                "subjects",
                IntStream.range(0, subjects).mapToObj(n -> "S" + n).toList(),
                "relationships",
                List.of("direct-report"),
                "invite",
                true);
    }

    /** Different for every sheet and every edit of it: the number of both, in the digits that the scale has. */
    static Map<String, @Nullable Integer> answers(int sheet, int edit) {
        var answers = new HashMap<String, @Nullable Integer>();
        int rest = sheet * 2 + edit;
        for (int n = 0; n < ITEMS; n++) {
            answers.put("i" + n, rest % SCALE + 1);
            rest /= SCALE;
        }
        return answers;
    }

    static String fingerprint(Map<String, ? extends @Nullable Integer> answers) {
        return IntStream.range(0, ITEMS)
                .mapToObj(n -> String.valueOf(answers.get("i" + n)))
                .collect(Collectors.joining());
    }
}
