package org.trust360.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.trust360.local.Launch;
import org.trust360.local.StartProblem;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.ApiProblem;
import org.trust360.local.api.RaterLink;

/**
 * Kills the services while sheets are handed in, and checks that nothing that was acknowledged is lost or counted twice.
 *
 * <p>{@code java -cp "benchmarks/target/benchmarks.jar:benchmarks/target/lib/*" org.trust360.benchmarks.KillCampaign
 * [--seed N] [--kills N] [--sheets N] [--port-base N]}; exit code 1 where anything is not right. The same seed kills at
 * the same moments, as far as a machine repeats itself.
 */
final class KillCampaign {

    private static final List<String> KILLED = List.of("survey-service", "scoring-service", "notification-service");
    private static final Duration SUBMITTING = Duration.ofMinutes(12);

    private KillCampaign() {}

    public static void main(String[] arguments) throws Exception {
        var options = KillOptions.parse(arguments);
        var terminal = Terminal.standard();
        terminal.say("Kill campaign, seed %d: each of %s is killed %d times while %d sheets are handed in"
                .formatted(options.seed(), KILLED, options.kills(), options.sheets()));
        var data = Files.createTempDirectory("kill-campaign");
        System.setProperty("trust360.logs", data.toString());
        var violations = violations(options, data, terminal);
        violations.stream().limit(20).forEach(violation -> terminal.say("VIOLATION " + violation));
        terminal.say(
                violations.isEmpty()
                        ? "Nothing lost, nothing counted twice."
                        : "%d violations, seed %d; all is kept in %s"
                                .formatted(violations.size(), options.seed(), data));
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    /** A campaign that does not get to its end is a violation as well. */
    private static List<String> violations(KillOptions options, Path data, Terminal terminal) throws Exception {
        var suite = Suite.claim(data, options.ports(), terminal);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end"));
        var pace = new Pace(options.sheets(), options.kills(), KILLED.size());
        try (var round = new Round(new History(data.resolve("history.jsonl")), pace)) {
            suite.start(Launch.Profile.SMALL);
            return underFire(suite, options, round, terminal);
        } catch (IllegalStateException | ApiProblem | StartProblem e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** The killing begins with the mails, not with the first sheet. */
    private static List<String> underFire(Suite suite, KillOptions options, Round round, Terminal terminal)
            throws InterruptedException {
        var random = new Random(options.seed());
        var killers = KILLED.stream()
                .<Runnable>map(
                        name -> new Killer(suite.service(name), options.kills(), new Random(random.nextLong()), round))
                .toList();
        var run = new CampaignRun(suite, Scenario.ofSheets(options.sheets()), terminal);
        run.open();
        run.submit(round, killers, (rater, link) -> RaterLink.of(link), SUBMITTING);
        terminal.say("  attempts               " + round.history().summary() + "; kills: "
                + round.pace().kills());
        return run.judge(round.history());
    }
}
