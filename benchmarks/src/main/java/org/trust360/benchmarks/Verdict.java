package org.trust360.benchmarks;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.bson.Document;
import org.trust360.local.Suite;
import org.trust360.local.mail.Mail;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the suite made of a campaign, held against what it acknowledged. One line for everything that is not right. */
final class Verdict {

    private final List<String> violations = new ArrayList<>();
    private final Suite suite;
    private int mails;
    private int duplicates;

    Verdict(Suite suite) {
        this.suite = suite;
    }

    List<String> violations() {
        return violations;
    }

    String mailSummary() {
        return mails + " mails, " + duplicates + " of them sent again after a kill";
    }

    /** I1: every acknowledged sheet exactly once, in the store and in the report. */
    void checkSheets(String campaign, Map<String, List<String>> expected) {
        try (var client = MongoClients.create(suite.database("scoring"))) {
            var scoring = client.getDatabase("scoring");
            var counted = counted(scoring, campaign);
            var subjects = new TreeSet<>(expected.keySet());
            subjects.addAll(counted.keySet());
            for (var subject : subjects) {
                var acknowledged = expected.getOrDefault(subject, List.of());
                require(acknowledged, counted.getOrDefault(subject, List.of()), "sheets of " + subject);
                checkClose(scoring, campaign + ":" + subject, acknowledged.size());
                checkReport(scoring, subject, acknowledged);
            }
        }
    }

    /** I2: at least one mail each, and all copies of one are the same message. */
    void checkMails(Iterable<String> addresses, Predicate<String> kind) {
        var byAddress = new HashMap<String, List<Mail>>();
        suite.mails().newestFirst().stream()
                .filter(mail -> suite.mails().content(mail).links().stream().anyMatch(kind))
                .forEach(mail -> byAddress
                        .computeIfAbsent(mail.to().getFirst(), fresh -> new ArrayList<>())
                        .add(mail));
        for (var address : addresses) {
            var copies = byAddress.getOrDefault(address, List.of());
            mails += copies.size();
            duplicates += Math.max(0, copies.size() - 1);
            if (copies.isEmpty()) {
                violations.add("no mail to " + address);
            } else if (copies.stream().map(Mail::messageId).distinct().count() > 1) {
                violations.add("copies of one mail to " + address + " have different Message-IDs");
            }
        }
    }

    void require(Object expected, Object actual, String what) {
        if (!Objects.equals(expected, actual)) {
            violations.add("%s: acknowledged %s, found %s".formatted(what, expected, actual));
        }
    }

    private static Map<String, List<String>> counted(MongoDatabase scoring, String campaign) {
        var counted = new HashMap<String, List<String>>();
        for (var sheet : scoring.getCollection("sheets").find(Filters.eq("campaign", campaign))) {
            var answers = new HashMap<String, Integer>();
            sheet.getList("answers", Document.class)
                    .forEach(answer -> answers.put(answer.getString("item"), answer.getInteger("value")));
            counted.computeIfAbsent(sheet.getString("subject"), fresh -> new ArrayList<>())
                    .add(Scenario.fingerprint(answers));
        }
        counted.values().forEach(fingerprints -> fingerprints.sort(null));
        return counted;
    }

    private void checkClose(MongoDatabase scoring, String id, int acknowledged) {
        var closed = scoring.getCollection("closed").find(Filters.eq("_id", id)).first();
        if (closed == null) {
            violations.add("scoring-service knows no close of " + id);
            return;
        }
        require(acknowledged, closed.getInteger("count"), "count in the close of " + id);
        require(false, closed.getBoolean("alarm"), "alarm about " + id);
    }

    private void checkReport(MongoDatabase scoring, String subject, List<String> acknowledged) {
        var reports = scoring.getCollection("reports")
                .find(Filters.eq("subject", subject))
                .into(new ArrayList<>());
        require(1, reports.size(), "number of reports of " + subject);
        for (var report : reports) {
            var themes = JsonMapper.shared().readTree(report.getString("json")).path("themes");
            for (int n = 0; n < themes.size(); n++) {
                var expected = mean(acknowledged, n);
                var blocks = themes.get(n).path("others").path("behavior").path("blocks");
                require(1, blocks.size(), "blocks in theme " + n + " of " + subject);
                if (!says(blocks.path(0), expected)) {
                    violations.add("mean of theme %d of %s: acknowledged %s, found %s"
                            .formatted(n, subject, expected, blocks));
                }
            }
        }
    }

    /** Rounded as published: one decimal. */
    private static double mean(List<String> fingerprints, int item) {
        int sum = fingerprints.stream()
                .mapToInt(answers -> answers.charAt(item) - '0')
                .sum();
        return Math.round(10.0 * sum / fingerprints.size()) / 10.0;
    }

    /** Near the ends of the scale a report says a bound, which what was acknowledged must keep (A8). */
    private static boolean says(JsonNode block, double acknowledged) {
        int compared = Double.compare(block.path("mean").asDouble(), acknowledged);
        return switch (block.path("bound").asString("")) {
            case "at-least" -> compared <= 0;
            case "at-most" -> compared >= 0;
            default -> compared == 0;
        };
    }
}
