package org.trust360.store.kill;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Starts a store, checks it against what was acknowledged, lets several scribes write, and kills it; again and again. */
final class KillDrill {

    private static final int SCRIBES = 4;
    private static final int SHORTEST = 50;
    private static final int LONGEST = 400;

    private final Class<?> server;
    private final Path directory;
    private final Random random;
    private final List<Scribe> scribes;
    private boolean compacted;

    KillDrill(Class<?> server, Path directory, long seed) {
        this.server = server;
        this.directory = directory;
        this.random = new Random(seed);
        this.scribes = IntStream.range(0, SCRIBES)
                .mapToObj(i -> new Scribe(seed + "-" + i + "-", new Random(random.nextLong())))
                .toList();
    }

    /** Answers how many writes were acknowledged. */
    int run(int kills) throws IOException, InterruptedException, ExecutionException {
        for (int kill = 0; kill < kills; kill++) {
            round(SHORTEST + random.nextInt(LONGEST - SHORTEST));
        }
        round(0);
        return scribes.stream().mapToInt(Scribe::writes).sum();
    }

    private void round(int milliseconds) throws IOException, InterruptedException, ExecutionException {
        try (var process = ServerProcess.start(server, directory);
                MongoClient client = connect(process)) {
            var things = client.getDatabase("kill").getCollection("things");
            check(things);
            things.createIndex(new Document("bucket", 1));
            things.createIndex(new Document("tag", 1), new IndexOptions().unique(true));
            writeUntilKilled(things, process, milliseconds);
        }
    }

    private static MongoClient connect(ServerProcess process) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(process.uri()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .build());
    }

    private void writeUntilKilled(MongoCollection<Document> things, ServerProcess process, int milliseconds)
            throws IOException, InterruptedException, ExecutionException {
        var stopped = new AtomicBoolean(milliseconds == 0);
        try (var threads = Executors.newFixedThreadPool(SCRIBES)) {
            var writing = scribes.stream()
                    .map(scribe -> threads.submit(() -> scribe.writeTo(things, stopped)))
                    .toList();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
            process.kill();
            noteCompaction();
            stopped.set(true);
            for (var written : writing) {
                written.get();
            }
        }
    }

    /** Whether compaction ever came to an end, so that the kills met its work too. */
    boolean wasCompacted() {
        return compacted;
    }

    private void noteCompaction() throws IOException {
        try (var files = Files.newDirectoryStream(directory.resolve("store"), "*.merged")) {
            compacted |= files.iterator().hasNext();
        }
    }

    private void check(MongoCollection<Document> things) {
        Map<String, Document> found = StreamSupport.stream(things.find().spliterator(), false)
                .collect(Collectors.toMap(document -> document.getString("_id"), Function.identity()));
        scribes.forEach(scribe -> scribe.check(found));
        assertThat(things.countDocuments()).isEqualTo(found.size());
        for (int bucket = 0; bucket < 7; bucket++) {
            int wanted = bucket;
            assertThat(things.find(eq("bucket", bucket)))
                    .containsExactlyInAnyOrderElementsOf(found.values().stream()
                            .filter(document -> document.getInteger("bucket") == wanted)
                            .toList());
        }
    }
}
