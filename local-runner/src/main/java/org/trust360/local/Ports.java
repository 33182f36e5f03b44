package org.trust360.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Who listens where: one base, the same distances everywhere, loopback only. */
public record Ports(int base) {

    static final Ports DEFAULT = new Ports(8360);

    public Ports {
        if (base < 1024 || base > 65_000) {
            throw new StartProblem("--port-base must be a number from 1024 to 65000: " + base);
        }
    }

    /** A base whose ports nobody uses just now: for tests and checks beside a suite that runs. */
    public static Ports free() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(200, 300) * 100)
                .mapToObj(Ports::new)
                .filter(ports -> ports.byUse().values().stream().noneMatch(Ports::isTaken))
                .findFirst()
                .orElseThrow();
    }

    public int gateway() {
        return base;
    }

    public int survey() {
        return base + 1;
    }

    public int scoring() {
        return base + 2;
    }

    public int notification() {
        return base + 3;
    }

    /** Health and metrics of the service that serves on the given port. */
    public static int managementOf(int servicePort) {
        return servicePort + 10;
    }

    public int broker() {
        return base + 20;
    }

    int controller() {
        return base + 21;
    }

    public int store() {
        return base + 22;
    }

    public int smtp() {
        return base + 23;
    }

    public int mailPage() {
        return base + 24;
    }

    /** Refuses to go on where somebody else still listens when patience ends; names the port and the way out. */
    void requireFree(Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        byUse().forEach((use, port) -> {
            while (isTaken(port) && System.nanoTime() < deadline) {
                Pause.of(Duration.ofMillis(100));
            }
            if (isTaken(port)) {
                throw new StartProblem("Port %d (%s) is taken: stop what listens there, or use --port-base %d"
                        .formatted(port, use, base < 60_000 ? base + 1000 : base - 1000));
            }
        });
    }

    private Map<String, Integer> byUse() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", gateway());
        ports.put("survey-service", survey());
        ports.put("scoring-service", scoring());
        ports.put("notification-service", notification());
        ports.put("health of gateway", managementOf(gateway()));
        ports.put("health of survey-service", managementOf(survey()));
        ports.put("health of scoring-service", managementOf(scoring()));
        ports.put("health of notification-service", managementOf(notification()));
        ports.put("Kafka", broker());
        ports.put("Kafka controller", controller());
        ports.put("store", store());
        ports.put("SMTP", smtp());
        ports.put("mail page", mailPage());
        return ports;
    }

    private static boolean isTaken(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(loopback(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static InetSocketAddress loopback(int port) {
        return new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }
}
