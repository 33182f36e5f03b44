package org.trust360.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.RaterLink;

/**
 * How many drafts a second the gateway keeps while people type, against raw inserts of documents of the same size into
 * the same store in the same run; the ratio is the figure that travels between machines. Every draft is kept again and
 * again, each box in the place of the one before, as the form does it. The first round warms up and is not counted.
 *
 * <p>Arguments: the number of drafts, how often each is kept, and the first of the ports to use.
 */
public final class AutosaveLoad {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** As long as the box of a form with answers and no comments: 12 + 1,024 + 16 bytes in base64url. */
    private static final int BOX = 1_403;

    private AutosaveLoad() {}

    public static void main(String[] arguments) throws Exception {
        int drafts = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        var terminal = Terminal.standard();
        var data = Files.createTempDirectory("trust360-load");
        try (var suite = Suite.claim(data, new Ports(Integer.parseInt(arguments[2])), terminal)) {
            suite.start(Launch.Profile.THROUGHPUT);
            var scenario = Scenario.ofSheets(drafts);
            new CampaignRun(suite, scenario, terminal).open();
            var typists = typists(suite, scenario);
            var kept = Measured.inParallel(saves(typists, 1, rounds), saves(typists, 0, 1));
            terminal.say(kept.line("autosaves through the gateway"));
            var raw = raw(suite, kept.millis().size());
            terminal.say(raw.line("raw inserts into the same store"));
            terminal.say("ratio %.3f".formatted(kept.perSecond() / raw.perSecond()));
        }
    }

    private static List<Typist> typists(Suite suite, Scenario scenario) throws IOException {
        var links = new MailedLinks(suite.mails(), RaterLink::is);
        links.await(scenario.addresses(), PATIENCE, there -> {});
        var typists = new ArrayList<Typist>();
        for (int rater = 0; rater < scenario.raters(); rater++) {
            var link = RaterLink.of(links.of(Scenario.address(rater)).orElseThrow());
            link.open().forEach(task -> typists.add(new Typist(link, task.draftId())));
        }
        return typists;
    }

    /** Everybody once, then everybody again: no draft is kept twice at a time. */
    private static List<Callable<Boolean>> saves(List<Typist> typists, int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(round -> typists.stream().<Callable<Boolean>>map(typist -> () -> typist.save(round)))
                .toList();
    }

    private static Measured raw(Suite suite, int count) throws InterruptedException, ExecutionException {
        try (var client = MongoClients.create(suite.database("raw"))) {
            var documents = client.getDatabase("raw")
                    .getCollection("boxes")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            Callable<Boolean> insert =
                    () -> documents.insertOne(new Document("box", box(0))).wasAcknowledged();
            return Measured.inParallel(
                    IntStream.range(0, count).mapToObj(n -> insert).toList(),
                    IntStream.range(0, count / 2).mapToObj(n -> insert).toList());
        }
    }

    private static String box(int round) {
        return "1.%06d".formatted(round) + "x".repeat(BOX - 8);
    }

    /** Somebody who fills in one form. */
    private static final class Typist {

        private final RaterLink link;
        private final String draftId;
        private @Nullable String mark;

        private Typist(RaterLink link, String draftId) {
            this.link = link;
            this.draftId = draftId;
        }

        private synchronized boolean save(int round) throws IOException {
            var reply = link.keepDraft(draftId, box(round), mark);
            mark = reply.body().path("mark").asString();
            return reply.isSuccess();
        }
    }
}
