package org.trust360.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.trust360.gateway.GatewayApplication;

/** A whole gateway on a free port, as it runs in production, over a store and services given to it. */
public final class TestGateway implements AutoCloseable {

    public static final String SECRET = "a-secret-of-the-tests-that-is-long-enough-0123456789";
    public static final String NOTIFICATION_SECRET = "notification-secret-of-the-tests-0123456789";
    public static final String SCORING_SECRET = "scoring-secret-of-the-tests-0123456789";
    public static final String AUTOMATION_SECRET = "automation-secret-of-the-tests-0123456789";

    private final int port;
    private final ConfigurableApplicationContext context;

    private TestGateway(int port, List<String> properties) {
        this.port = port;
        var all = new ArrayList<>(List.of(
                "server.port=" + port,
                "management.server.port=0",
                "trust360.store.standalone-allowed=true",
                "trust360.secret.gateway=" + SECRET,
                "trust360.secret.notification-service=" + NOTIFICATION_SECRET,
                "trust360.secret.scoring-service=" + SCORING_SECRET,
                "trust360.secret.automation=" + AUTOMATION_SECRET));
        all.addAll(properties);
        this.context = new SpringApplicationBuilder(GatewayApplication.class).run(lastOfEach(all));
    }

    private static String[] lastOfEach(List<String> properties) {
        var last = new LinkedHashMap<String, String>();
        properties.forEach(property -> last.put(property.split("=", 2)[0], "--" + property));
        return last.values().toArray(String[]::new);
    }

    /** One that browsers know as itself. */
    public static TestGateway start(String... properties) {
        int port = freePort();
        var all = new ArrayList<>(List.of("trust360.public-url=http://localhost:" + port));
        all.addAll(List.of(properties));
        return new TestGateway(port, all);
    }

    /** One more behind the same public address. */
    public static TestGateway startBehind(String publicUrl, String... properties) {
        var all = new ArrayList<>(List.of("trust360.public-url=" + publicUrl));
        all.addAll(List.of(properties));
        return new TestGateway(freePort(), all);
    }

    public String publicUrl() {
        return context.getEnvironment().getRequiredProperty("trust360.public-url");
    }

    public String at(String path) {
        return "http://localhost:" + port + path;
    }

    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
    }
}
