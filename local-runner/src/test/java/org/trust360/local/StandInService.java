package org.trust360.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Plays a service: healthy at once, and says in its log when it is asked to end. */
final class StandInService {

    private static final PrintStream LOG = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        if (System.getenv("FAILS") != null) {
            LOG.println("The cat ate the configuration");
            Runtime.getRuntime().exit(3);
        }
        var port = Integer.parseInt(System.getenv("MANAGEMENT_SERVER_PORT"));
        var server = HttpServer.create(Ports.loopback(port), 0);
        server.createContext("/actuator/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LOG.println("ended at " + System.nanoTime())));
        LOG.println("First sign-in: admin / apple-pear-plum");
    }

    /** A jar as a service's module builds it. */
    static Path jar(Path file) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
                add(jar, StandInService.class);
                add(jar, Ports.class);
                add(jar, StartProblem.class);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A checkout whose services are all of this kind. */
    static Path checkout(Path folder, String... services) {
        for (var service : services) {
            jar(folder.resolve(service).resolve("target").resolve(service + ".jar"));
        }
        return folder;
    }

    private static void add(JarOutputStream jar, Class<?> type) throws IOException {
        var name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (var code = type.getClassLoader().getResourceAsStream(name)) {
            code.transferTo(jar);
        }
    }
}
