package org.trust360.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/** How a service's JVM is started: this JDK, its options, the watch on its parent, and where its log goes. */
public record Launch(Path watch, Path logs, Profile profile) {

    /** What the JVMs of the services are tuned for. */
    public enum Profile {
        /** Quick to start and small: the way to the first page, not for load. */
        SMALL("-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx160m"),
        /** The full compiler and a heap with room, for measuring. */
        THROUGHPUT("-XX:+UseG1GC -Xmx512m");

        private final String options;

        Profile(String options) {
            this.options = options;
        }
    }

    private static final String WATCH_CLASS = ParentWatch.class.getName().replace('.', '/') + ".class";

    static Launch in(Path data, Profile profile) {
        try {
            var logs = Files.createDirectories(data.resolve("logs"));
            return new Launch(watchJar(Files.createDirectories(data.resolve("run"))), logs, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a second instance, which writes logs of its own. */
    Launch another() {
        return new Launch(watch, logs.resolve("second"), profile);
    }

    Path logOf(String service) {
        return logs.resolve(service + ".log");
    }

    Process start(Service service) throws IOException {
        var builder = new ProcessBuilder(command(service));
        builder.environment().putAll(service.environment());
        Files.createDirectories(logs);
        var log = logOf(service.name()).toFile();
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /**
     * A terminal sends Ctrl-C to every process at once. The services must not hear it, or they would go before those
     * they depend on were told: the shell makes them deaf to it and is then replaced by the JVM, under the same id.
     */
    private List<String> command(Service service) throws IOException {
        var command = new ArrayList<String>();
        if (File.separatorChar == '/') {
            command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(profile.options.split(" ")));
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-cp");
        command.add(watch + File.pathSeparator + service.jar());
        command.add(ParentWatch.class.getName());
        command.add(mainClass(service.jar()));
        return command;
    }

    private static String mainClass(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        }
    }

    private static Path watchJar(Path folder) throws IOException {
        var jar = folder.resolve("parent-watch.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var watch = ParentWatch.class.getClassLoader().getResourceAsStream(WATCH_CLASS)) {
            if (watch == null) {
                throw new IOException(WATCH_CLASS + " is missing");
            }
            out.putNextEntry(new JarEntry(WATCH_CLASS));
            watch.transferTo(out);
        }
        return jar.toAbsolutePath();
    }
}
