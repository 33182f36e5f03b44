package org.trust360.store.kill;

import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** A store in a process of its own, on a port that accepts connections. */
final class ServerProcess implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final String SEGMENT_BYTES = "32768";
    private static final String SPARE_BYTES = "32768";
    private static final List<String> SMALL =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-Xshare:auto");

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts until one gets the port it was given: between finding a free port and using it somebody else may take it. */
    static ServerProcess start(Class<?> main, Path directory) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var server = launch(main, directory);
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> !server.process.isAlive() || server.answers());
            if (server.process.isAlive()) {
                return server;
            }
        }
        throw new IllegalStateException("the store ended by itself, see server.log in " + directory);
    }

    private static ServerProcess launch(Class<?> main, Path directory) throws IOException {
        int port = freePort();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(
                List.of(directory.resolve("store").toString(), String.valueOf(port), SEGMENT_BYTES, SPARE_BYTES));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("server.log").toFile()))
                .start();
        return new ServerProcess(process, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether this very process answers, not another one on the same port. */
    private boolean answers() {
        if (!isTaken()) {
            return false;
        }
        try (var client = MongoClients.create(uri() + "/?serverSelectionTimeoutMS=5000")) {
            var status = client.getDatabase("kill").runCommand(new Document("serverStatus", 1));
            return process.pid() == status.getInteger("pid");
        } catch (MongoException e) {
            return false;
        }
    }

    private boolean isTaken() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    String uri() {
        return "mongodb://127.0.0.1:" + port;
    }

    /** SIGKILL, and the certainty that it worked. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
