package org.trust360.benchmarks.realratings;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trust360.local.Launch;
import org.trust360.local.Pause;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.PublicApi;
import tools.jackson.databind.JsonNode;

/**
 * Brings a file of real ratings in through the doors a customer would use - people, questionnaire, answers, close,
 * release, mail, activation, report - and holds every mean in every leader's report against the mean of the file.
 *
 * <p>Arguments: the file, and the first of the ports to use. Ends with 1 where a figure differs.
 */
public final class RealRatingsCheck {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Suite suite;
    private final Terminal terminal;
    private final PublicApi api;
    private final Ratings ratings;

    private RealRatingsCheck(Suite suite, Terminal terminal, Ratings ratings) {
        this.suite = suite;
        this.terminal = terminal;
        this.api = new PublicApi(suite.address(), suite.secret("trust360.secret.automation"));
        this.ratings = ratings;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var terminal = Terminal.standard();
        var ratings = Ratings.read(Path.of(arguments[0]));
        var ports = new Ports(Integer.parseInt(arguments[1]));
        var data = Files.createTempDirectory("trust360-real-ratings");
        var differences = List.<String>of();
        try (var suite = Suite.claim(data, ports, terminal)) {
            suite.start(Launch.Profile.SMALL);
            differences = new RealRatingsCheck(suite, terminal, ratings).differences();
        }
        differences.forEach(terminal::say);
        System.exit(differences.isEmpty() ? 0 : 1);
    }

    private List<String> differences() throws IOException, InterruptedException {
        var campaign = collect();
        closeAndRelease(campaign);
        var links = links();
        var found = new java.util.ArrayList<String>();
        int compared = 0;
        for (var leader : ratings.expected().entrySet()) {
            var report = reportOf(leader.getKey(), links);
            found.addAll(compare(leader.getKey(), leader.getValue(), report));
            compared += leader.getValue().size();
        }
        terminal.say("%d ratings of %d leaders: %d means in their reports compared, %d differ"
                .formatted(ratings.lines().size(), ratings.leaders().size(), compared, found.size()));
        return found;
    }

    private String collect() {
        requireNoErrors(api.importPeople(ratings.peopleCsv(), "subject,rater,relationship\n"));
        api.post("/api/questionnaires", "application/yaml", ratings.questionnaireYaml());
        var created = api.post(
                "/api/campaigns",
                Map.of(
                        "name",
                        "Real ratings",
                        "questionnaire",
                        "real-ratings",
                        "threshold",
                        3,
                        "deadline",
                        Instant.now().plus(7, ChronoUnit.DAYS).toString(),
                        "subjects",
                        ratings.leaders(),
                        "relationships",
                        List.of("direct-report"),
                        "invite",
                        false));
        var campaign = "/api/campaigns/" + created.path("id").asString();
        api.post(campaign + "/open");
        importTwice(campaign);
        return campaign;
    }

    /** The second time nothing is new: the import may be repeated. */
    private void importTwice(String campaign) {
        var first = api.post(campaign + "/answers", "text/csv", ratings.answersCsv());
        requireNoErrors(first);
        require(first.path("accepted").asInt() == ratings.lines().size(), "accepted all lines: " + first);
        var again = api.post(campaign + "/answers", "text/csv", ratings.answersCsv());
        require(again.path("unchanged").asInt() == ratings.lines().size(), "took nobody twice: " + again);
    }

    private void closeAndRelease(String campaign) {
        api.post(campaign + "/close");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (api.get(campaign).path("reportsReady").asInt()
                < ratings.leaders().size()) {
            require(System.nanoTime() < deadline, "all reports ready: " + api.get(campaign));
            Pause.of(Duration.ofMillis(200));
        }
        api.post(campaign + "/release");
    }

    private MailedLinks links() {
        var links = new MailedLinks(suite.mails(), link -> link.contains("/activate#t="));
        var addresses = ratings.leaders().stream().map(Ratings::address).toList();
        links.await(addresses, PATIENCE, terminal.bar("Leaders told by mail", addresses.size())::at);
        return links;
    }

    private static JsonNode reportOf(String leader, MailedLinks links) throws IOException, InterruptedException {
        var link = links.of(Ratings.address(leader)).orElseThrow();
        var visit = LeaderVisit.activating(link, "a long and calm password for " + leader);
        var list = visit.read("/api/reports");
        require(list.size() == 1, "one report of " + leader + ": " + list);
        return visit.read("/api/reports/" + list.get(0).path("reportId").asString());
    }

    private static List<String> compare(String leader, Map<String, BigDecimal> expected, JsonNode report) {
        var published = new TreeMap<String, JsonNode>();
        for (var theme : report.path("themes")) {
            published.put(
                    theme.path("id").asString(),
                    theme.path("others").path("behavior").path("mean"));
        }
        return expected.entrySet().stream()
                .filter(item -> !says(published.get(Ratings.id(item.getKey())), item.getValue()))
                .map(item -> "%s %s: the file says %s, the report %s"
                        .formatted(leader, item.getKey(), item.getValue(), published.get(Ratings.id(item.getKey()))))
                .toList();
    }

    /** Near the ends of the scale a report says a bound, which the mean of the file must keep (A8). */
    private static boolean says(@Nullable JsonNode mean, BigDecimal expected) {
        if (mean == null || !mean.path("value").isNumber()) {
            return false;
        }
        int compared = mean.path("value").decimalValue().compareTo(expected);
        return switch (mean.path("bound").asString("")) {
            case "at-least" -> compared <= 0;
            case "at-most" -> compared >= 0;
            default -> compared == 0;
        };
    }

    private static void requireNoErrors(JsonNode reply) {
        require(reply.path("errors").isEmpty(), "no line refused: " + reply.path("errors"));
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalStateException("Not so: " + what);
        }
    }
}
