package org.trust360.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private Service service;
    private ServiceProcess process;

    @BeforeEach
    void prepare() {
        var jar = StandInService.jar(folder.resolve("stand-in.jar"));
        service = new Service("stand-in", jar, Ports.free().gateway(), Map.of());
        process = processOf(service);
    }

    @AfterEach
    void end() {
        process.close();
    }

    @Test
    void comesBackAfterAKill() {
        process.start();
        process.awaitReady(PATIENCE);
        var first = process.pid();

        process.kill();
        assertThat(process.isRunning()).isFalse();

        process.restart();
        process.awaitReady(PATIENCE);
        assertThat(process.pid()).isNotEqualTo(first);
        assertThat(process.lineOfLog("ended at")).isEmpty();
    }

    @Test
    void isAskedToFinishBeforeItIsForced() {
        process.start();
        process.awaitReady(PATIENCE);

        process.close();

        assertThat(process.isRunning()).isFalse();
        assertThat(process.lineOfLog("ended at")).isPresent();
    }

    @Test
    void isStartedAgainWhenItEndsByItself() {
        var told = new AtomicInteger();
        process.onUnexpectedEnd(told::incrementAndGet);
        process.start();
        process.awaitReady(PATIENCE);
        var first = process.pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(told).hasValue(1));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(new Health(service.managementPort()).isUp()).isTrue());
        assertThat(process.pid()).isNotEqualTo(first);
    }

    @Test
    void saysWhyItDidNotStart() {
        process = processOf(service.with("fails", true));
        process.start();

        assertThatThrownBy(() -> process.awaitReady(PATIENCE))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("stand-in ended while starting")
                .hasMessageContaining("The cat ate the configuration");
    }

    @Test
    void saysThatAJarIsMissing() throws Exception {
        Files.delete(service.jar());

        assertThatThrownBy(process::start).isInstanceOf(StartProblem.class).hasMessageContaining("is missing");
    }

    @Test
    void keepsTheLogOfTheStartBefore() {
        process.start();
        process.awaitReady(PATIENCE);
        process.close();

        process.start();
        process.awaitReady(PATIENCE);

        assertThat(folder.resolve("logs/stand-in.previous.log")).content().contains("ended at");
        assertThat(process.log()).content().doesNotContain("ended at");
    }

    private ServiceProcess processOf(Service what) {
        return new ServiceProcess(what, Launch.in(folder, Launch.Profile.SMALL));
    }
}
