package org.trust360.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.bson.Document;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.RaterLink;

/**
 * How many sheets a second the gateway acknowledges, against raw inserts of the same number of documents into the same
 * store in the same run; the ratio is the figure that travels between machines. The first third of the sheets warms up
 * and is not counted.
 *
 * <p>Arguments: the number of sheets and the first of the ports to use.
 */
public final class SubmissionLoad {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private SubmissionLoad() {}

    public static void main(String[] arguments) throws Exception {
        var scenario = Scenario.ofSheets(Integer.parseInt(arguments[0]));
        var terminal = Terminal.standard();
        var data = Files.createTempDirectory("trust360-load");
        try (var suite = Suite.claim(data, new Ports(Integer.parseInt(arguments[1])), terminal)) {
            suite.start(Launch.Profile.THROUGHPUT);
            new CampaignRun(suite, scenario, terminal).open();
            var sheets = submissions(suite, scenario);
            var rated = Measured.inParallel(
                    sheets.subList(sheets.size() / 3, sheets.size()), sheets.subList(0, sheets.size() / 3));
            terminal.say(rated.line("submissions through the gateway"));
            var raw = raw(suite, rated.millis().size());
            terminal.say(raw.line("raw inserts into the same store"));
            terminal.say("ratio %.3f".formatted(rated.perSecond() / raw.perSecond()));
        }
    }

    private static List<Callable<Boolean>> submissions(Suite suite, Scenario scenario) throws IOException {
        var links = new MailedLinks(suite.mails(), RaterLink::is);
        links.await(scenario.addresses(), PATIENCE, there -> {});
        var submissions = new ArrayList<Callable<Boolean>>();
        for (int rater = 0; rater < scenario.raters(); rater++) {
            var link = RaterLink.of(links.of(Scenario.address(rater)).orElseThrow());
            for (var task : link.open()) {
                var answers = Scenario.answers(submissions.size(), 0);
                submissions.add(() -> link.submit(task.subjectId(), answers).isSuccess());
            }
        }
        return submissions;
    }

    private static Measured raw(Suite suite, int count) throws InterruptedException, ExecutionException {
        try (var client = MongoClients.create(suite.database("raw"))) {
            var documents = client.getDatabase("raw")
                    .getCollection("sheets")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            return Measured.inParallel(inserts(documents, count), inserts(documents, count / 2));
        }
    }

    private static List<Callable<Boolean>> inserts(MongoCollection<Document> documents, int count) {
        return IntStream.range(0, count)
                .<Callable<Boolean>>mapToObj(n -> () -> {
                    var sheet = new Document();
                    Scenario.answers(n, 0).forEach(sheet::append);
                    return documents.insertOne(sheet).wasAcknowledged();
                })
                .toList();
    }
}
