package org.trust360.survey.answersheet;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.trust360.delivery.store.DurableStore;
import org.trust360.store.EmbeddedStore;

/** An embedded store for the tests of one class; every test takes a database of its own. */
public final class TestStore implements BeforeAllCallback, AfterAllCallback {

    private final AtomicInteger databases = new AtomicInteger();
    private @Nullable EmbeddedStore store;
    private @Nullable MongoClient client;
    private @Nullable Path directory;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        open();
    }

    public void open() throws IOException {
        directory = Files.createTempDirectory("trust360-store");
        store = EmbeddedStore.open(directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        client = DurableStore.client(store.uri("admin"), true);
    }

    public MongoDatabase database() {
        return Objects.requireNonNull(client).getDatabase("test" + databases.incrementAndGet());
    }

    public String uri(String database) {
        return Objects.requireNonNull(store).uri(database);
    }

    /** Everything that is stored, as text: what somebody reads who gets hold of the files. */
    public static String everythingIn(MongoDatabase database) {
        var everything = new StringJoiner("\n");
        for (var name : database.listCollectionNames()) {
            database.getCollection(name).find().forEach(document -> everything.add(name + " " + document.toJson()));
        }
        return everything.toString();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Objects.requireNonNull(client).close();
        Objects.requireNonNull(store).close();
        try (var files = Files.walk(Objects.requireNonNull(directory))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
