package org.trust360.delivery.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trust360.store.EmbeddedStore;

/**
 * A real broker and a real store in a temporary folder. Either can be stopped and started again at the same address with
 * what it had. One per test class: topics have fixed names, so tests that share a broker read each other's events.
 */
public final class DeliveryTestbed implements AutoCloseable {

    private final Path folder = temporaryFolder();
    private final int brokerPort = FreePort.find();
    private final int storePort = FreePort.find();
    private KafkaBroker broker;
    private EmbeddedStore store;

    private DeliveryTestbed() {
        store = openStore();
        broker = KafkaBroker.start(folder.resolve("kafka"), brokerPort);
    }

    public static DeliveryTestbed start() {
        return new DeliveryTestbed();
    }

    /** For {@code spring.kafka.bootstrap-servers}. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public String storeUri(String database) {
        return store.uri(database);
    }

    public void stopStore() {
        store.close();
    }

    public void startStore() {
        store = openStore();
    }

    public void stopBroker() {
        broker.close();
    }

    public void startBroker() {
        broker = KafkaBroker.start(folder.resolve("kafka"), brokerPort);
    }

    private EmbeddedStore openStore() {
        try {
            return EmbeddedStore.open(
                    folder.resolve("store"), new InetSocketAddress(InetAddress.getLoopbackAddress(), storePort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("trust360-delivery");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        broker.close();
        store.close();
    }
}
