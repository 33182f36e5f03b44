package org.trust360.store.wire;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.trust360.store.log.LogSettings;
import org.trust360.store.log.LogStore;

/** What the kill test must catch: acknowledges first and writes a little later. */
public final class ForgetfulServer {

    private static final int LATER = 20;

    private ForgetfulServer() {}

    public static void main(String[] args) throws IOException {
        var settings = new LogSettings(false, Integer.parseInt(args[2]), Long.parseLong(args[3]));
        var store = LogStore.open(Path.of(args[0]), settings);
        new MongoServer(new LogBackend(store, () -> {})).bind("127.0.0.1", Integer.parseInt(args[1]));
        while (true) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LATER));
            store.commit();
        }
    }
}
