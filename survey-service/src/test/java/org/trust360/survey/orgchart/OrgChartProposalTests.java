package org.trust360.survey.orgchart;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.survey.orgchart.OrgChartProposal.Line;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

class OrgChartProposalTests {

    private static final Set<Relationship> ALL = Set.of(Relationship.values());
    private static final List<Relationship> OF_OTHERS =
            List.of(Relationship.MANAGER, Relationship.PEER, Relationship.DIRECT_REPORT, Relationship.OTHER);

    @Test
    void proposesManagerReportsAndPeers() {
        var chart = chart("boss:", "ada:boss", "bo:boss", "cy:ada", "di:ada");

        assertThat(proposal(chart, RaterLimits.USUAL).lines(List.of("ada"), ALL))
                .containsExactlyInAnyOrder(
                        new Line("ada", "boss", Relationship.MANAGER),
                        new Line("ada", "cy", Relationship.DIRECT_REPORT),
                        new Line("ada", "di", Relationship.DIRECT_REPORT),
                        new Line("ada", "bo", Relationship.PEER));
    }

    @Test
    void leavesOutStrangersUnknownManagersGroupsNotAskedForAndWhatIsKnown() {
        var chart = chart("ada:nobody", "bo:nobody", "boss:");
        chart.add(person("ext", "ada", true));

        assertThat(chart.managerOf("ada")).isEmpty();
        assertThat(proposal(chart, RaterLimits.USUAL).lines(List.of("ada"), ALL))
                .isEmpty();

        var other = chart("boss:", "ada:boss", "bo:boss");
        var proposal = proposal(other, RaterLimits.USUAL);
        proposal.know("ada", Map.of("bo", Relationship.OTHER));
        assertThat(proposal.lines(List.of("ada"), Set.of(Relationship.PEER))).isEmpty();
    }

    @Test
    void asksThoseFirstWhoHaveTheLeastToDo() {
        var chart = chart("boss:", "ada:boss", "bo:boss", "cy:boss");
        var proposal = proposal(chart, new RaterLimits(Map.of(Relationship.PEER, new RaterLimits.Range(0, 1)), 10));
        proposal.know("zed", Map.of("bo", Relationship.PEER));

        assertThat(proposal.lines(List.of("ada"), Set.of(Relationship.PEER)))
                .containsExactly(new Line("ada", "cy", Relationship.PEER));
    }

    /** Where maximum, cap and what is known already come together. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsToAllRulesAtOnce(long seed) {
        var world = World.of(new Random(seed));
        var lines = world.proposal().lines(world.subjects, ALL);

        assertThat(lines).as("seed %d", seed).doesNotHaveDuplicates();
        var loads = new HashMap<>(world.loads());
        lines.forEach(line -> loads.merge(line.rater(), 1, Integer::sum));
        for (var line : lines) {
            assertThat(line.rater()).as("seed %d", seed).isNotEqualTo(line.subject());
            assertThat(world.known.getOrDefault(line.subject(), Map.of())).doesNotContainKey(line.rater());
            assertThat(loads.get(line.rater())).isLessThanOrEqualTo(world.limits.perRater());
            assertThat(world.isRelated(line)).as("seed %d: %s", seed, line).isTrue();
        }
        var pairs = lines.stream().collect(groupingBy(line -> line.subject() + "/" + line.rater(), counting()));
        assertThat(pairs.values()).allMatch(count -> count == 1);
        world.subjects.forEach(subject -> world.checkGroups(subject, lines, loads, seed));
        assertThat(world.proposal().lines(world.subjects, ALL)).isEqualTo(lines);
    }

    static Stream<Long> seeds() {
        return new Random(20261121).longs(200).boxed();
    }

    private static OrgChartProposal proposal(OrgChart chart, RaterLimits limits) {
        return new OrgChartProposal(chart, limits);
    }

    private static OrgChart chart(String... people) {
        var chart = new OrgChart();
        for (var one : people) {
            var parts = one.split(":", 2);
            chart.add(person(parts[0], parts[1], false));
        }
        return chart;
    }

    private static Person person(String id, String manager, boolean external) {
        return new Person(
                "id-" + id,
                id,
                id,
                id + "@example.org",
                "en",
                "",
                Optional.of(manager).filter(one -> !one.isEmpty()),
                external);
    }

    /** An organisation, what HR knows already, and limits, all by chance. */
    private record World(
            OrgChart chart, List<String> subjects, Map<String, Map<String, Relationship>> known, RaterLimits limits) {

        static World of(Random random) {
            int size = 2 + random.nextInt(60);
            var chart = new OrgChart();
            IntStream.range(0, size)
                    .forEach(i -> chart.add(person(
                            "p" + i,
                            random.nextInt(8) == 0 ? "" : "p" + random.nextInt(size),
                            random.nextInt(9) == 0)));
            var subjects = IntStream.range(0, size)
                    .filter(_ -> random.nextBoolean())
                    .mapToObj(i -> "p" + i)
                    .toList();
            var limits = new RaterLimits(
                    Map.of(
                            Relationship.PEER, new RaterLimits.Range(0, random.nextInt(6)),
                            Relationship.DIRECT_REPORT, new RaterLimits.Range(0, random.nextInt(6))),
                    1 + random.nextInt(6));
            return new World(chart, subjects, known(random, subjects, size, limits.perRater()), limits);
        }

        private static Map<String, Map<String, Relationship>> known(
                Random random, List<String> subjects, int size, int cap) {
            var loads = new HashMap<String, Integer>();
            var known = new HashMap<String, Map<String, Relationship>>();
            for (var subject : subjects) {
                var raters = new HashMap<String, Relationship>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    var rater = "p" + random.nextInt(size);
                    if (!rater.equals(subject)
                            && !raters.containsKey(rater)
                            && loads.merge(rater, 1, Integer::sum) <= cap) {
                        raters.put(rater, OF_OTHERS.get(random.nextInt(OF_OTHERS.size())));
                    }
                }
                known.put(subject, raters);
            }
            return known;
        }

        OrgChartProposal proposal() {
            var proposal = new OrgChartProposal(chart, limits);
            known.forEach(proposal::know);
            return proposal;
        }

        Map<String, Integer> loads() {
            var loads = new HashMap<String, Integer>();
            known.values().forEach(raters -> raters.keySet().forEach(rater -> loads.merge(rater, 1, Integer::sum)));
            return loads;
        }

        boolean isRelated(Line line) {
            return candidates(line.subject(), line.relationship()).contains(line.rater());
        }

        private List<String> candidates(String subject, Relationship group) {
            return switch (group) {
                case MANAGER -> chart.managerOf(subject).stream().toList();
                case DIRECT_REPORT -> chart.reportsOf(subject);
                case PEER -> chart.peersOf(subject);
                case SELF, OTHER -> List.of();
            };
        }

        /** No group above its maximum by a proposal; and below it only where nobody is left who may be asked. */
        void checkGroups(String subject, List<Line> lines, Map<String, Integer> loads, long seed) {
            for (var group : List.of(Relationship.PEER, Relationship.DIRECT_REPORT)) {
                var proposed = lines.stream()
                        .filter(line -> line.subject().equals(subject) && line.relationship() == group)
                        .map(Line::rater)
                        .toList();
                var raters = new HashMap<>(known.get(subject));
                long before = raters.values().stream().filter(group::equals).count();
                int most = limits.of(group).most() == 0
                        ? OrgChartProposal.USUAL_MOST
                        : limits.of(group).most();
                assertThat(proposed.size()).as("seed %d", seed).isLessThanOrEqualTo((int) Math.max(0, most - before));
                if (before + proposed.size() < most) {
                    var taken = new ArrayList<>(raters.keySet());
                    lines.stream()
                            .filter(line -> line.subject().equals(subject))
                            .forEach(line -> taken.add(line.rater()));
                    assertThat(candidates(subject, group))
                            .as("seed %d: somebody is left for %s of %s", seed, group, subject)
                            .allMatch(rater -> rater.equals(subject)
                                    || taken.contains(rater)
                                    || loads.getOrDefault(rater, 0) >= limits.perRater());
                }
            }
        }
    }
}
