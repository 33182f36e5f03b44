package org.trust360.benchmarks.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.RaterLink;

/**
 * Twelve leaders who rate each other in a circle, a manager above every six, and four direct reports below each. What they
 * answer follows from who asks and from how a round is meant to come out.
 */
final class Company {

    static final int LEADERS = 12;

    private static final int NEIGHBOURS = 4;
    private static final int LED_BY_ONE = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final RunningSuite suite;
    private final Set<String> used = new HashSet<>();

    Company(RunningSuite suite) {
        this.suite = suite;
    }

    void moveIn() {
        var imported = suite.api().importPeople(people(), relationships());
        assertThat(imported.path("errors")).isEmpty();
    }

    List<String> leaders() {
        return numbers().map(number -> "cy-l" + number).toList();
    }

    /**
     * A time at which raters are asked.
     *
     * @param name so that nobody answers twice the same
     * @param mean what a leader is about to get, by the number in the name
     */
    record Occasion(String name, IntUnaryOperator mean) {}

    /** All who are asked, by address, take the newest link they were mailed and answer. */
    void answer(List<String> asked, Occasion occasion) {
        var links = new MailedLinks(suite.suite().mails(), link -> RaterLink.is(link) && !used.contains(link));
        links.await(asked, PATIENCE, there -> {});
        for (var address : asked) {
            var link = links.of(address).orElseThrow();
            used.add(link);
            answer(address, RaterLink.of(link), occasion);
        }
    }

    private static void answer(String address, RaterLink link, Occasion occasion) {
        try {
            for (var task : link.open()) {
                int about =
                        occasion.mean().applyAsInt(Integer.parseInt(task.name().replaceAll("\\D", "")));
                var reply = link.submit(task.subjectId(), answers(address + occasion.name(), task, about));
                assertThat(reply.isSuccess()).as("%s", reply).isTrue();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Integer> answers(String who, RaterLink.Task task, int about) {
        var answers = new HashMap<String, @Nullable Integer>();
        for (var item : task.items()) {
            int chance = Math.floorMod((who + task.name() + item).hashCode(), 4);
            int given = task.relationship().equals("self") ? 5 : about + (chance == 0 ? 1 : chance == 1 ? -1 : 0);
            answers.put(item, Math.clamp(given, 1, 5));
        }
        return answers;
    }

    /** Closes when all reports are there, and releases. */
    void report(String campaign) {
        var path = "/api/campaigns/" + campaign;
        suite.api().post(path + "/close");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                suite.api().get(path).path("reportsReady").asInt())
                        .isEqualTo(LEADERS));
        suite.api().post(path + "/release");
    }

    /** The addresses of everybody. */
    List<String> everybody() {
        return Stream.concat(raters(), leaders().stream().map(Company::address)).toList();
    }

    /** Who is asked about the first leader, without herself. */
    List<String> aboutTheFirst() {
        return Stream.of(
                        Stream.of(managerOf(1)),
                        IntStream.rangeClosed(2, NEIGHBOURS + 1).mapToObj(number -> "cy-l" + number),
                        reportsOf(1))
                .flatMap(each -> each)
                .map(Company::address)
                .toList();
    }

    static String address(String id) {
        return id + "@cycles.example";
    }

    private static Stream<String> raters() {
        return Stream.concat(
                        numbers().map(Company::managerOf).distinct(), numbers().map(number -> "cy-r" + number))
                .map(Company::address);
    }

    private static Stream<Integer> numbers() {
        return IntStream.rangeClosed(1, LEADERS).boxed();
    }

    private static String managerOf(int leader) {
        return "cy-b" + ((leader - 1) / LED_BY_ONE + 1);
    }

    private static Stream<String> reportsOf(int leader) {
        return IntStream.range(0, NEIGHBOURS).mapToObj(step -> "cy-r" + ((leader - 1 + step) % LEADERS + 1));
    }

    private static String people() {
        var lines = new StringBuilder("id,name,email,language,unit\n");
        numbers().map(Company::managerOf).distinct().forEach(id -> line(lines, id, "Nora Head " + id.substring(4)));
        numbers().forEach(number -> line(lines, "cy-l" + number, "Leader " + number));
        numbers().forEach(number -> line(lines, "cy-r" + number, "Maker " + number));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String id, String name) {
        lines.append(String.join(",", id, name, address(id), "en", "Works")).append('\n');
    }

    private static String relationships() {
        var lines = new StringBuilder("subject,rater,relationship\n");
        numbers().forEach(leader -> {
            var subject = "cy-l" + leader + ",";
            lines.append(subject).append(managerOf(leader)).append(",manager\n");
            IntStream.rangeClosed(1, NEIGHBOURS)
                    .map(step -> (leader - 1 + step) % LEADERS + 1)
                    .forEach(peer -> lines.append(subject).append("cy-l" + peer + ",peer\n"));
            reportsOf(leader).forEach(rater -> lines.append(subject).append(rater + ",direct-report\n"));
        });
        return lines.toString();
    }
}
