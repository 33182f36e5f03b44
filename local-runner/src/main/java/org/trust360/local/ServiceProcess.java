package org.trust360.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One service's jar in a process of its own; it can be killed to show that nothing is lost, and started again. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Executor AFTER_A_MOMENT = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

    private final Service service;
    private final Launch launch;
    private volatile @Nullable Process process;
    private volatile Runnable listener = () -> {};
    private boolean wanted;
    private boolean ready;

    ServiceProcess(Service service, Launch launch) {
        this.service = service;
        this.launch = launch;
    }

    public String name() {
        return service.name();
    }

    public int managementPort() {
        return service.managementPort();
    }

    Path log() {
        return launch.logOf(service.name());
    }

    /** What to tell when the process ends though nobody asked it to. It is then started again. */
    void onUnexpectedEnd(Runnable listener) {
        this.listener = listener;
    }

    public void start() {
        if (!Files.isRegularFile(service.jar())) {
            throw new StartProblem(service.jar() + " is missing: build it with ./mvnw package -DskipTests");
        }
        try {
            keepLastLog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        restart();
    }

    /** Starts again after a kill; the log goes on where it stopped. */
    public synchronized void restart() {
        try {
            wanted = true;
            var started = launch.start(service);
            process = started;
            var _ = started.onExit().thenRunAsync(this::ended, AFTER_A_MOMENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void ended() {
        if (wanted && ready && !isRunning()) {
            listener.run();
            restart();
        }
    }

    public boolean isRunning() {
        var running = process;
        return running != null && running.isAlive();
    }

    public long pid() {
        return started().pid();
    }

    /** Returns when the service says that it is well; a service that ended instead is a problem with its last words. */
    public void awaitReady(Duration patience) {
        var health = new Health(service.managementPort());
        var deadline = System.nanoTime() + patience.toNanos();
        while (!health.isUp()) {
            if (!isRunning()) {
                throw new StartProblem("%s ended while starting; its log is %s, the last line: %s"
                        .formatted(name(), log(), lastLine()));
            }
            if (System.nanoTime() > deadline) {
                throw new StartProblem(
                        "%s is not ready after %d s; its log is %s".formatted(name(), patience.toSeconds(), log()));
            }
            Pause.of(Duration.ofMillis(100));
        }
        becameReady();
    }

    /** Ends the process as a crash would (SIGKILL), and waits until it is gone. */
    public void kill() {
        unwanted();
        end(started().destroyForcibly());
    }

    /** Asks the process to finish, and after a while no longer asks. */
    @Override
    public void close() {
        var running = process;
        if (running == null) {
            return;
        }
        unwanted();
        running.destroy();
        if (!end(running)) {
            end(running.destroyForcibly());
        }
    }

    /** What the log says from the given words on, where it says them. */
    public Optional<String> lineOfLog(String words) {
        return linesOfLog()
                .filter(line -> line.contains(words))
                .map(line -> line.substring(line.indexOf(words)))
                .findFirst();
    }

    private synchronized void becameReady() {
        ready = true;
    }

    private synchronized void unwanted() {
        wanted = false;
    }

    private static boolean end(Process running) {
        try {
            return running.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process started() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return running;
    }

    private void keepLastLog() throws IOException {
        if (Files.exists(log())) {
            var last = log().resolveSibling(name() + ".previous.log");
            Files.move(log(), last, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String lastLine() {
        return linesOfLog().filter(line -> !line.isBlank()).reduce("(none)", (first, second) -> second);
    }

    private Stream<String> linesOfLog() {
        try {
            return new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
