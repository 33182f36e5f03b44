package org.trust360.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.local.Launch;
import org.trust360.local.Ports;
import org.trust360.local.Suite;
import org.trust360.local.Terminal;
import org.trust360.local.api.RaterLink;

/** Two instances of every service on one store and one broker: the same result as one of each. */
class TwoOfEachIT {

    private static final Scenario SCENARIO = Scenario.ofSheets(60);

    @TempDir
    private Path data;

    @Test
    void countsEverySheetOnceAndMailsEveryInvitation() throws Exception {
        var terminal = Terminal.standard();
        var second = Ports.free();
        try (var suite = Suite.claim(data, Ports.free(), terminal);
                var round = new Round(new History(data.resolve("history.jsonl")), new Pace(SCENARIO.sheets(), 0, 0))) {
            suite.start(Launch.Profile.SMALL).startAnother(second, Launch.Profile.SMALL);
            var doors = List.of(suite.address(), URI.create("http://127.0.0.1:" + second.gateway()));
            var run = new CampaignRun(suite, SCENARIO, terminal);

            run.open();
            run.submit(
                    round, List.of(), (rater, link) -> RaterLink.of(link, doors.get(rater % 2)), Duration.ofMinutes(1));

            assertThat(run.judge(round.history())).isEmpty();
        }
    }
}
