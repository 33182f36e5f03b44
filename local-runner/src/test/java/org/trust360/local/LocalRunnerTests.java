package org.trust360.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner as a process of its own, with stand-ins for the services. */
class LocalRunnerTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> SERVICES =
            List.of("survey-service", "scoring-service", "notification-service", "gateway");

    @TempDir
    private Path folder;

    private final Ports ports = Ports.free();
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void prepare() {
        StandInService.checkout(folder, SERVICES.toArray(String[]::new));
    }

    @AfterEach
    void leaveNothingBehind() {
        started.forEach(runner -> {
            runner.descendants().forEach(ProcessHandle::destroyForcibly);
            runner.destroyForcibly();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void oneSignalEndsAllInReverseOrder(String signal) throws Exception {
        var runner = startRunner("one");
        awaitReady("one");
        var services = servicesOf(runner);
        assertThat(services).hasSize(4);

        // A terminal sends Ctrl-C and its own end to the services as well; they leave it to the runner.
        if (!signal.equals("TERM")) {
            services.forEach(service -> send(signal, service.pid()));
        }
        send(signal, runner.pid());

        assertThat(runner.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(services).noneMatch(ProcessHandle::isAlive);
        assertThat(outputOf("one")).contains("All ended.");
        assertThat(endOf("gateway"))
                .isLessThan(endOf("notification-service"))
                .isLessThan(endOf("scoring-service"))
                .isLessThan(endOf("survey-service"));
    }

    @Test
    void leavesNoServiceBehindWhenItIsKilledItself() throws Exception {
        var runner = startRunner("killed");
        awaitReady("killed");
        var services = servicesOf(runner);
        assertThat(services).hasSize(4);

        send("KILL", runner.pid());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(services).noneMatch(ProcessHandle::isAlive));
    }

    @Test
    void startsAgainOnTheSameDataRightAfterAKill() throws Exception {
        var runner = startRunner("killed");
        awaitReady("killed");
        send("KILL", runner.pid());
        runner.waitFor();

        startRunner("again");

        awaitReady("again");
    }

    @Test
    void tellsWhereToLookAndHowToSignInFirst() throws Exception {
        startRunner("welcome");

        awaitReady("welcome");

        assertThat(outputOf("welcome"))
                .contains("http://localhost:" + ports.gateway() + "/")
                .contains("http://localhost:" + ports.mailPage() + "/")
                .contains("data/logs")
                .contains("First sign-in: admin / apple-pear-plum");
    }

    @Test
    void refusesASecondRunnerOnTheSameData() throws Exception {
        startRunner("first");
        awaitReady("first");

        var second = startRunner("second");

        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(outputOf("second")).contains("Another runner uses ").contains("--data DIR");
    }

    @Test
    void namesATakenPortAndTheWayOut() throws Exception {
        try (var taken = new ServerSocket()) {
            taken.bind(Ports.loopback(ports.store()));

            var runner = startRunner("taken");

            assertThat(runner.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(runner.exitValue()).isEqualTo(1);
            assertThat(outputOf("taken"))
                    .contains("Port " + ports.store() + " (store) is taken")
                    .contains("--port-base " + (ports.gateway() + 1000));
        }
    }

    private Process startRunner(String name) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("os.name").equals("Linux")) {
            // Where the build itself runs in the background, signals may be ignored from birth.
            command.addAll(List.of("env", "--default-signal=INT,HUP"));
        }
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dtrust360.home=" + folder));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LocalRunner.class.getName()));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        command.addAll(List.of("--port-base", Integer.toString(ports.gateway())));
        var runner = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(name).toFile())
                .start();
        started.add(runner);
        return runner;
    }

    private void awaitReady(String name) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(outputOf(name)).contains("Ctrl-C ends everything"));
    }

    private static List<ProcessHandle> servicesOf(Process runner) {
        return runner.children().filter(ProcessHandle::isAlive).toList();
    }

    private static void send(String signal, long pid) {
        try {
            assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                            .start()
                            .waitFor())
                    .isZero();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Path output(String name) {
        return folder.resolve(name + ".out");
    }

    private String outputOf(String name) throws IOException {
        return Files.readString(output(name));
    }

    private long endOf(String service) {
        return new ServiceProcess(
                        new Service(service, folder, ports.gateway(), Map.of()),
                        Launch.in(folder.resolve("data"), Launch.Profile.SMALL))
                .lineOfLog("ended at ")
                .map(line -> Long.parseLong(line.substring("ended at ".length())))
                .orElseThrow();
    }
}
