package org.trust360.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.trust360.local.Launch;
import org.trust360.local.Pause;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.PublicApi;

/**
 * How long it takes from closing a campaign until every report is there, through the running suite, for campaigns of several
 * sizes; beside each the same number of durable inserts of a document as large as a report into the same store. What
 * grows from one size to the next tells the slope.
 *
 * <p>Arguments: the first of the ports to use, and numbers of subjects.
 */
public final class CloseRun {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int CLIENTS = 16;
    private static final int REPORT_BYTES = 20_000;

    private final Suite suite;
    private final Terminal terminal;
    private final PublicApi api;

    private CloseRun(Suite suite, Terminal terminal) {
        this.suite = suite;
        this.terminal = terminal;
        this.api = new PublicApi(suite.address(), suite.secret("trust360.secret.automation"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var terminal = Terminal.standard();
        var data = Files.createTempDirectory("trust360-close");
        try (var suite = Suite.claim(data, new Ports(Integer.parseInt(arguments[0])), terminal)) {
            suite.start(Launch.Profile.THROUGHPUT);
            var run = new CloseRun(suite, terminal);
            run.api.post("/api/questionnaires", "application/yaml", RatedLeaders.questionnaireYaml());
            for (var subjects : Arrays.copyOfRange(arguments, 1, arguments.length)) {
                run.measure(new RatedLeaders(Integer.parseInt(subjects)));
            }
        }
    }

    private void measure(RatedLeaders leaders) throws InterruptedException {
        var campaign = "/api/campaigns/" + collected(leaders);
        var began = System.nanoTime();
        api.post(campaign + "/close");
        double accepted = since(began);
        var deadline = began + PATIENCE.toNanos();
        var bar = terminal.bar("Reports", leaders.count());
        int ready = 0;
        while (ready < leaders.count()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(ready + " of " + leaders.count() + " reports, then time was up");
            }
            Pause.of(LOOK);
            ready = api.get(campaign).path("reportsReady").asInt();
            bar.at(ready);
        }
        double closed = since(began);
        double raw = rawInserts(leaders.count());
        terminal.say(
                "%6d subjects, %d sheets: close to last report %.1f s (the request itself %.1f s), %.2f ms a report"
                        .formatted(
                                leaders.count(), leaders.sheets(), closed, accepted, 1000 * closed / leaders.count()));
        terminal.say("%6d raw inserts of %d bytes: %.1f s; ratio %.1f"
                .formatted(leaders.count(), REPORT_BYTES, raw, closed / raw));
    }

    /** The id of a campaign that has all answers. */
    private String collected(RatedLeaders leaders) {
        var imported = api.importPeople(leaders.peopleCsv(), "subject,rater,relationship\n");
        requireEmpty(imported.path("errors").toString());
        var id = api.post("/api/campaigns", leaders.campaign()).path("id").asString();
        api.post("/api/campaigns/" + id + "/open");
        var began = System.nanoTime();
        var answers = api.post("/api/campaigns/" + id + "/answers", "text/csv", leaders.answersCsv());
        requireEmpty(answers.path("errors").toString());
        terminal.say("%6d sheets imported in %.1f s"
                .formatted(answers.path("accepted").asInt(), since(began)));
        return id;
    }

    private double rawInserts(int count) throws InterruptedException {
        try (var client = MongoClients.create(suite.database("raw"));
                var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var reports = client.getDatabase("raw")
                    .getCollection("reports")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            var text = "r".repeat(REPORT_BYTES);
            var began = System.nanoTime();
            for (int i = 0; i < count; i++) {
                threads.execute(() -> reports.insertOne(new Document("report", text)));
            }
            threads.shutdown();
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The raw inserts did not end");
            }
            return since(began);
        }
    }

    private static void requireEmpty(String errors) {
        if (!errors.equals("[]") && !errors.isEmpty()) {
            throw new IllegalStateException("the import has errors: " + errors);
        }
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
