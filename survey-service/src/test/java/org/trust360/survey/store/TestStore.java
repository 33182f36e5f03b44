package org.trust360.survey.store;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.trust360.delivery.store.DurableStore;
import org.trust360.store.EmbeddedStore;

/** A real store in a directory of a test. */
public final class TestStore implements AutoCloseable {

    private final EmbeddedStore store;
    private final Optional<Path> ownFolder;

    private TestStore(EmbeddedStore store, Optional<Path> ownFolder) {
        this.store = store;
        this.ownFolder = ownFolder;
    }

    /** In a folder that goes when the store does. */
    public static TestStore temporary() {
        try {
            var folder = Files.createTempDirectory("trust360-store");
            return new TestStore(open(folder).store, Optional.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestStore open(Path directory) {
        try {
            return new TestStore(
                    EmbeddedStore.open(directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                    Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PeopleDatabase people() {
        return new PeopleDatabase(database("people"));
    }

    public CampaignsDatabase campaigns() {
        return new CampaignsDatabase(database("campaigns"));
    }

    public AnswersDatabase answers() {
        return new AnswersDatabase(database("answers"));
    }

    public String uri(String database) {
        return store.uri(database);
    }

    @Override
    public void close() {
        store.close();
        ownFolder.map(Path::toFile).ifPresent(FileSystemUtils::deleteRecursively);
    }

    private MongoDatabase database(String name) {
        return DurableStore.open(store.uri(name), true);
    }
}
