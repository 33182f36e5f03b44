package org.trust360.scoring.congruence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.scoring.congruence.Partition.Block;
import tools.jackson.databind.JsonNode;

class PartitionTests {

    private static final int MINIMUM = 3;

    static Stream<JsonNode> cases() {
        return Oracles.expected("blocks").get("value").valueStream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheReference(JsonNode expected) {
        var counts = new EnumMap<Relationship, Integer>(Relationship.class);
        expected.get("n")
                .properties()
                .forEach(n -> counts.put(
                        Oracles.relationship(n.getKey()), n.getValue().asInt()));
        var blocks = expected.get("blocks")
                .valueStream()
                .map(block -> block.valueStream()
                        .map(group -> Oracles.relationship(group.asString()))
                        .toList())
                .toList();

        assertThat(Partition.of(counts, MINIMUM)).extracting(Block::groups).containsExactlyElementsOf(blocks);
    }

    @Test
    void theReferenceHasNineCases() {
        assertThat(cases()).hasSize(9);
    }

    @Test
    void everyAnonymousRaterIsInOneBlockOfTheMinimumOrInNone() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            int minimum = 3 + random.nextInt(4);
            var counts = Map.of(
                    Relationship.MANAGER, random.nextInt(3),
                    Relationship.PEER, random.nextInt(9),
                    Relationship.DIRECT_REPORT, random.nextInt(9),
                    Relationship.OTHER, random.nextInt(9));
            var anonymous = Partition.of(counts, minimum).stream()
                    .filter(Block::isAnonymous)
                    .toList();
            int all = counts.entrySet().stream()
                    .filter(group -> !group.getKey().isNamed())
                    .mapToInt(Map.Entry::getValue)
                    .sum();

            assertThat(anonymous).as("seed %d", seed).allMatch(block -> block.size() >= minimum);
            assertThat(anonymous.stream().mapToInt(Block::size).sum())
                    .as("seed %d, %s", seed, counts)
                    .isIn(0, all);
            assertThat(anonymous.stream().flatMap(block -> block.groups().stream()))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void selfIsNeverInABlock() {
        assertThat(Partition.of(Map.of(Relationship.SELF, 5), 1)).isEqualTo(List.of());
    }
}
