package org.trust360.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.trust360.local.mail.MailCatcher;
import org.trust360.local.mail.Mails;

/** Everything that runs, from the store to the gateway; closing it ends all in reverse order. */
public final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final DataFolder data;
    private final Ports ports;
    private final Terminal terminal;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private @Nullable Topology topology;
    private @Nullable MailCatcher mailCatcher;
    private boolean closing;

    private Suite(DataFolder data, Ports ports, Terminal terminal) {
        this.data = data;
        this.ports = ports;
        this.terminal = terminal;
    }

    /** Claims the folder and the ports, or says why that cannot be. Nothing runs yet. */
    public static Suite claim(Path folder, Ports ports, Terminal terminal) {
        var data = DataFolder.claim(folder);
        try {
            ports.requireFree(data.leftByKill() ? ParentWatch.GRACE.plusSeconds(5) : Duration.ZERO);
        } catch (StartProblem e) {
            data.close();
            throw e;
        }
        var suite = new Suite(data, ports, terminal);
        suite.ending(data);
        return suite;
    }

    /** One more setting, by its property name, for every service that is started from now on. */
    public Suite with(String property, String value) {
        settings.put(property, value);
        return this;
    }

    public Suite start(Launch.Profile profile) {
        var secrets = Secrets.in(data.resolve("secrets"), Topology.SECRETS);
        var store = starting("store", () -> DocumentStore.start(data.resolve("store"), ports.store()));
        mailCatcher = starting(
                "mail catcher", () -> MailCatcher.start(data.resolve("mails"), ports.smtp(), ports.mailPage()));
        var broker = starting("Kafka", () -> Broker.start(data.resolve("kafka"), ports.broker(), ports.controller()));
        topology = new Topology(Home.find(), ports, secrets, broker, store);
        startServices(ports, Launch.in(data.path(), profile));
        return this;
    }

    /** A second instance of every service on ports of its own, beside the first; one store, one broker for both. */
    public void startAnother(Ports own, Launch.Profile profile) {
        startServices(own, Launch.in(data.path(), profile).another());
    }

    private void startServices(Ports own, Launch launch) {
        var began = System.nanoTime();
        var started = started(topology).services(own).stream()
                .map(service -> new ServiceProcess(service.with(settings), launch))
                .toList();
        started.forEach(this::begin);
        started.forEach(service -> {
            service.awaitReady(PATIENCE);
            terminal.took(service.name(), since(began));
        });
    }

    public ServiceProcess service(String name) {
        var service = services.get(name);
        if (service == null) {
            throw new IllegalArgumentException("no service " + name + " in " + services.keySet());
        }
        return service;
    }

    public Mails mails() {
        return started(mailCatcher).mails();
    }

    /** The address that people open. */
    public URI address() {
        return URI.create(started(topology).publicUrl());
    }

    /** Where the caught mails are read. */
    public URI mailPage() {
        return URI.create("http://localhost:" + ports.mailPage() + "/");
    }

    public String secret(String name) {
        return started(topology).secrets().read(name);
    }

    /** The address of one database of the store. */
    public String database(String name) {
        return started(topology).store().uri(name);
    }

    public String bootstrapServers() {
        return started(topology).broker().bootstrapServers();
    }

    synchronized boolean isClosing() {
        return closing;
    }

    Path folder() {
        return data.path();
    }

    /** Reverse order, every part whatever happened to the one before; a second call does nothing. */
    @Override
    public synchronized void close() {
        closing = true;
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                terminal.say("Ending all: " + e);
            }
        }
    }

    private void begin(ServiceProcess service) {
        services.putIfAbsent(service.name(), service);
        ending(service);
        service.onUnexpectedEnd(() -> terminal.say(
                "%s ended unexpectedly and is started again; its log is %s".formatted(service.name(), service.log())));
        synchronized (this) {
            requireOpen();
            service.start();
        }
    }

    private <T extends AutoCloseable> T starting(String what, Supplier<T> start) {
        var began = System.nanoTime();
        synchronized (this) {
            requireOpen();
            var started = start.get();
            ending(started);
            terminal.took(what, since(began));
            return started;
        }
    }

    private synchronized void ending(AutoCloseable part) {
        running.push(part);
    }

    private void requireOpen() {
        if (closing) {
            throw new StartProblem("Stopped while starting");
        }
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the suite is not started");
        }
        return part;
    }
}
