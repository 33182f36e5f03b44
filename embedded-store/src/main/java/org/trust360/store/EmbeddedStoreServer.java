package org.trust360.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store as a process of its own: {@code EmbeddedStoreServer <directory> <port> [segmentBytes spareBytes [force]]}.
 */
public final class EmbeddedStoreServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedStoreServer.class);

    private EmbeddedStoreServer() {}

    public static void main(String[] args) throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[1]));
        var store = EmbeddedStore.open(Path.of(args[0]), address, settings(args));
        Runtime.getRuntime().addShutdownHook(new Thread(store::close, "store-close"));
        log.info("the store listens on port {}", store.port());
    }

    private static StoreSettings settings(String[] args) {
        if (args.length < 4) {
            return StoreSettings.DEFAULTS;
        }
        return new StoreSettings(args.length > 4, Integer.parseInt(args[2]), Long.parseLong(args[3]));
    }
}
