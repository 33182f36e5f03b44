package org.trust360.scoring.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trust360.scoring.congruence.Relationship;

/** A10: nothing about a comment but its words tells whose it is. */
class MixingTests {

    private static final int THRESHOLD = 3;

    @Test
    void a10TheOrderIsChance() {
        var written = written(Relationship.PEER, 5);
        var random = new Random(360);
        var orders = new HashSet<List<String>>();
        var first = new int[5];
        for (int round = 0; round < 5_000; round++) {
            var texts = new Mixing(THRESHOLD, random)
                    .mix(written).stream().map(Comment::text).toList();
            orders.add(texts);
            first[Integer.parseInt(texts.getFirst().substring("PEER".length()))]++;
        }

        assertThat(orders).hasSize(120);
        assertThat(first).matches(counts -> Arrays.stream(counts).allMatch(count -> count > 850 && count < 1_150));
    }

    @Test
    void a10NamesAGroupOnlyFromTheThresholdOn() {
        assertThat(groups(written(Relationship.PEER, 3))).containsOnly("peer");
        assertThat(groups(written(Relationship.PEER, 2))).containsOnlyNulls();
    }

    /** Three named peers and one more: whoever is left over would be known by their group. */
    @Test
    void a10NamesNoGroupWhereTheOthersWouldStandOut() {
        assertThat(groups(written(Relationship.PEER, 3), written(Relationship.DIRECT_REPORT, 1)))
                .containsOnlyNulls();
        assertThat(groups(written(Relationship.PEER, 3), written(Relationship.DIRECT_REPORT, 2)))
                .containsOnlyNulls();
        assertThat(groups(written(Relationship.PEER, 4), written(Relationship.MANAGER, 1)))
                .containsOnlyNulls();
        assertThat(groups(
                        written(Relationship.PEER, 3),
                        written(Relationship.DIRECT_REPORT, 2),
                        written(Relationship.MANAGER, 1)))
                .containsOnlyNulls();
        assertThat(groups(written(Relationship.PEER, 4), written(Relationship.DIRECT_REPORT, 3)))
                .containsOnly("peer", "direct-report");
    }

    @Test
    void a10GivesUpTheSmallestNamesFirst() {
        var groups = groups(
                written(Relationship.PEER, 5), written(Relationship.DIRECT_REPORT, 3), written(Relationship.OTHER, 1));

        assertThat(groups).containsOnly("peer", null).contains("peer").doesNotContain("direct-report", "other");
    }

    @Test
    void keepsEveryWord() {
        var written = written(Relationship.PEER, 4);

        assertThat(new Mixing(THRESHOLD, new Random(1)).mix(written))
                .extracting(Comment::text)
                .containsExactlyInAnyOrderElementsOf(
                        written.stream().map(Written::text).toList());
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<@Nullable String> groups(List<Written>... parts) {
        var all = new ArrayList<Written>();
        List.of(parts).forEach(all::addAll);
        var groups = new ArrayList<@Nullable String>();
        new Mixing(THRESHOLD, new Random(1)).mix(all).forEach(comment -> groups.add(comment.group()));
        return groups;
    }

    private static List<Written> written(Relationship group, int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> new Written("keep", group.name() + i, group))
                .toList();
    }
}
