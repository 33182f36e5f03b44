package org.trust360.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.trust360.local.Pause;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.MailedLinks;
import org.trust360.local.api.PublicApi;
import org.trust360.local.api.RaterLink;

/** One campaign of a {@link Scenario} through the gateway, from the import to the leaders' mails, and its verdict. */
final class CampaignRun {

    private static final Duration DRAIN = Duration.ofMinutes(3);

    private final Suite suite;
    private final Scenario scenario;
    private final Terminal terminal;
    private final PublicApi api;
    private String campaign = "";

    CampaignRun(Suite suite, Scenario scenario, Terminal terminal) {
        this.suite = suite;
        this.scenario = scenario;
        this.terminal = terminal;
        this.api = new PublicApi(suite.address(), suite.secret("trust360.secret.automation"));
    }

    void open() {
        api.post("/api/questionnaires", "application/yaml", Scenario.questionnaireYaml());
        var imported = api.importPeople(scenario.peopleCsv(), scenario.relationshipsCsv());
        if (!imported.path("errors").isEmpty()) {
            throw new IllegalStateException("the import has errors: " + imported.path("errors"));
        }
        campaign = api.post("/api/campaigns", scenario.campaign()).path("id").asString();
        api.post("/api/campaigns/" + campaign + "/open");
    }

    /** Every rater waits for their mail, opens its link and hands in; whatever else is to happen meanwhile happens. */
    void submit(Round round, List<Runnable> meanwhile, BiFunction<Integer, String, RaterLink> door, Duration limit)
            throws InterruptedException {
        var began = System.nanoTime();
        var crowd = new Crowd(scenario, round, began + limit.toNanos());
        var links = new MailedLinks(suite.mails(), RaterLink::is);
        var work = new ArrayList<Callable<Boolean>>();
        meanwhile.forEach(other -> work.add(asTask(other)));
        IntStream.range(0, scenario.raters())
                .forEach(rater ->
                        work.add(asTask(() -> crowd.rate(rater, door.apply(rater, link(links, rater, limit))))));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(work, limit.toSeconds() + 30, TimeUnit.SECONDS)) {
                done.get();
            }
        } catch (CancellationException e) {
            throw new IllegalStateException(
                    "%d sheets after %s, then time was up"
                            .formatted(round.history().sheets(), seconds(began)),
                    e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        terminal.say("  handed in              " + round.history().sheets() + " sheets in " + seconds(began));
    }

    List<String> judge(History history) {
        var verdict = new Verdict(suite);
        try (var backlog = new Backlog(suite)) {
            sayDrained(backlog);
            var closing = System.nanoTime();
            api.post("/api/campaigns/" + campaign + "/close");
            awaitReports();
            terminal.say("  close to last report   " + seconds(closing));
            api.post("/api/campaigns/" + campaign + "/release");
            new MailedLinks(suite.mails(), CampaignRun::isForLeader).await(leaders(), DRAIN, there -> {});
            sayDrained(backlog);
            verdict.require(0L, backlog.parked(), "parked records");
        }
        verdict.require(scenario.sheets(), history.sheets(), "sheets");
        verdict.checkSheets(campaign, history.expected());
        verdict.checkMails(scenario.addresses(), RaterLink::is);
        verdict.checkMails(leaders(), CampaignRun::isForLeader);
        terminal.say("  mails                  " + verdict.mailSummary());
        return verdict.violations();
    }

    private static String link(MailedLinks links, int rater, Duration patience) {
        var address = Scenario.address(rater);
        links.await(List.of(address), patience, there -> {});
        return links.of(address).orElseThrow();
    }

    private void sayDrained(Backlog backlog) {
        terminal.say("  all is quiet           after " + inSeconds(backlog.awaitEmpty(DRAIN)));
    }

    private void awaitReports() {
        var deadline = System.nanoTime() + DRAIN.toNanos();
        int ready = ready();
        while (ready < scenario.subjects()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "%d of %d reports after %d s".formatted(ready, scenario.subjects(), DRAIN.toSeconds()));
            }
            Pause.of(Duration.ofMillis(200));
            ready = ready();
        }
    }

    private int ready() {
        return api.get("/api/campaigns/" + campaign).path("reportsReady").asInt();
    }

    private List<String> leaders() {
        return IntStream.range(0, scenario.subjects())
                .mapToObj(n -> "subject" + n + "@example.org")
                .toList();
    }

    private static boolean isForLeader(String link) {
        return link.contains("/activate#t=");
    }

    private static Callable<Boolean> asTask(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private static String seconds(long began) {
        return inSeconds(Duration.ofNanos(System.nanoTime() - began));
    }

    private static String inSeconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
