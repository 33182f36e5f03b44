package org.trust360.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.Sim360;
import org.trust360.scoring.answersheet.AnswerSheet;
import org.trust360.scoring.congruence.Relationship;
import org.trust360.scoring.publication.Report.Block;
import org.trust360.scoring.publication.Report.Others;
import org.trust360.scoring.publication.Report.Seen;

/** A3 and A7: no anonymous block below the threshold, in no theme and no facet, and no number of it. */
class ThresholdTests {

    private static final Pattern END = Pattern.compile("\\d+");
    private static final Map<String, Function<Others, Seen>> FACETS =
            Map.of("I", Others::intention, "B", Others::behavior, "P", Others::perception);

    @Test
    void showsNoBlockBelowTheThresholdInTheSimulatedCampaign() {
        for (int threshold = 3; threshold <= 6; threshold++) {
            for (var leader : Sim360.sheets().keySet()) {
                assertNothingBelow(threshold, Sim360.sheets(leader), leader);
            }
        }
    }

    @Test
    void showsNoBlockBelowTheThresholdHoweverManyCannotJudge() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var leader = "L%02d".formatted(1 + random.nextInt(40));
            var thinned = thinned(Sim360.sheets(leader), random);
            assertNothingBelow(3 + random.nextInt(3), thinned, "seed " + seed + ", case " + i);
        }
    }

    private static List<AnswerSheet> thinned(List<AnswerSheet> sheets, Random random) {
        double judged = random.nextDouble();
        double answered = random.nextDouble();
        var left = new ArrayList<AnswerSheet>();
        for (var sheet : sheets) {
            var answers = new TreeMap<>(sheet.answers());
            answers.keySet().removeIf(item -> random.nextDouble() > judged);
            if (random.nextDouble() < answered) {
                left.add(Sim360.with(sheet, answers));
            }
        }
        return left;
    }

    private static void assertNothingBelow(int threshold, List<AnswerSheet> sheets, String about) {
        var report = Publication.of(Sim360.campaign(threshold), "leader", sheets);
        for (var theme : report.themes()) {
            FACETS.forEach((facet, seen) ->
                    assertCell(threshold, counts(sheets, theme.id() + "_" + facet), seen.apply(theme.others()), about));
        }
        report.answered().blocks().stream()
                .filter(count -> isAnonymous(groups(count.groups())))
                .forEach(count -> assertBucket(count.answered(), threshold));
        assertThat(report.groups().toString()).as(about).doesNotContain("answered");
    }

    private static void assertCell(int threshold, Map<Relationship, Integer> counts, Seen seen, String about) {
        var shown = EnumSet.noneOf(Relationship.class);
        for (var block : seen.blocks()) {
            var groups = groups(block.groups());
            int n = groups.stream()
                    .mapToInt(group -> counts.getOrDefault(group, 0))
                    .sum();
            assertThat(shown).as(about).doesNotContainAnyElementsOf(groups);
            shown.addAll(groups);
            if (isAnonymous(groups)) {
                assertThat(n).as("%s, block %s", about, groups).isGreaterThanOrEqualTo(threshold);
                assertBucket(block, n, threshold);
            } else {
                assertThat(block.answered()).as(about).isEqualTo(String.valueOf(n));
            }
        }
        assertAllOrNone(counts, shown, about);
        assertThat(seen.mean().value() == null)
                .as(about)
                .isEqualTo(seen.blocks().isEmpty());
    }

    /** Either every anonymous rater is in a block that is shown, or none is. */
    private static void assertAllOrNone(Map<Relationship, Integer> counts, Set<Relationship> shown, String about) {
        var answered =
                counts.keySet().stream().filter(group -> !group.isNamed()).collect(Collectors.toSet());
        var anonymous = shown.stream().filter(group -> !group.isNamed()).collect(Collectors.toSet());
        assertThat(anonymous).as(about).isIn(Set.of(), answered);
    }

    private static void assertBucket(Block block, int n, int threshold) {
        assertBucket(block.answered(), threshold);
        var ends = END.matcher(block.answered().replace("+", "-1000"))
                .results()
                .map(end -> Integer.valueOf(end.group()))
                .toList();
        assertThat(n).isBetween(ends.getFirst(), ends.getLast());
    }

    private static void assertBucket(String bucket, int threshold) {
        assertThat(bucket).matches("\\d+-\\d+|\\d+\\+");
        assertThat(Integer.parseInt(bucket.replaceFirst("\\D.*", ""))).isGreaterThanOrEqualTo(threshold);
    }

    private static Map<Relationship, Integer> counts(List<AnswerSheet> sheets, String item) {
        var counts = new EnumMap<Relationship, Integer>(Relationship.class);
        sheets.stream()
                .filter(sheet -> sheet.relationship() != Relationship.SELF)
                .filter(sheet -> sheet.answers().get(item) != null)
                .forEach(sheet -> counts.merge(sheet.relationship(), 1, Integer::sum));
        return counts;
    }

    private static Set<Relationship> groups(List<String> labels) {
        return labels.stream().map(Relationship::labelled).collect(Collectors.toSet());
    }

    private static boolean isAnonymous(Set<Relationship> groups) {
        return groups.stream().noneMatch(Relationship::isNamed);
    }
}
