package org.trust360.survey.peopleimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.trust360.survey.people.People;
import org.trust360.survey.people.PeopleFeature;
import org.trust360.survey.people.PeopleImport;
import org.trust360.survey.people.Relationships;
import org.trust360.survey.store.PeopleDatabase;
import org.trust360.survey.store.TestStore;

/** The feature on a real store, with a clock of the test's. */
final class ImportWorld implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final TestStore store;
    private final PeopleDatabase database;
    private final PeopleFeature people;

    private ImportWorld(TestStore store) {
        this.store = store;
        this.database = store.people();
        this.people = new PeopleFeature(database);
    }

    static ImportWorld open(Path directory) {
        return new ImportWorld(TestStore.open(directory));
    }

    People people() {
        return people.people();
    }

    Relationships relationships() {
        return people.relationships();
    }

    ImportDesk desk() {
        var clock = clock(NOW);
        return new ImportDesk(jobs(), kept(clock), directory(clock), clock);
    }

    ImportJobs jobs() {
        return new MongoImportJobs(database);
    }

    Directory directory() {
        return directory(clock(NOW));
    }

    ImportStore kept() {
        return kept(clock(NOW));
    }

    /** An instance that works at this time. */
    ImportWorker worker(Instant now) {
        return new ImportWorker(jobs(), work(now), directory(clock(now)), clock(now));
    }

    ImportWork work(Instant now) {
        return new ImportWork(kept(clock(now)), directory(clock(now)), people.imports());
    }

    PeopleImport imports() {
        return people.imports();
    }

    ImportSweep sweep(Instant now) {
        return new ImportSweep(jobs(), kept(clock(now)), clock(now));
    }

    String send(@Nullable String peopleFile, @Nullable String relationshipsFile) {
        try {
            return switch (desk().send(upload(peopleFile, relationshipsFile))) {
                case ImportDesk.Sending.Sent(var id) -> id;
                case ImportDesk.Sending.Empty _, ImportDesk.Sending.TooLarge _, ImportDesk.Sending.TooMany _ ->
                    throw new IllegalStateException("Not sent");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the files and waits until they have been checked. */
    String check(@Nullable String peopleFile, @Nullable String relationshipsFile) {
        var id = send(peopleFile, relationshipsFile);
        worker(NOW).workOnAll();
        return id;
    }

    ImportView find(String id) {
        return desk().find(id).orElseThrow();
    }

    static Instant later(Duration duration) {
        return NOW.plus(duration);
    }

    static ImportUpload upload(@Nullable String peopleFile, @Nullable String relationshipsFile) {
        return new ImportUpload(file("people", peopleFile), file("relationships", relationshipsFile));
    }

    @Override
    public void close() {
        store.close();
    }

    private static @Nullable MockMultipartFile file(String name, @Nullable String content) {
        return content == null ? null : new MockMultipartFile(name, name + ".csv", "text/csv", content.getBytes(UTF_8));
    }

    static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private Directory directory(Clock clock) {
        return new MongoDirectory(database, clock);
    }

    private ImportStore kept(Clock clock) {
        return new ImportStore(new MongoUploads(database, clock), new MongoPreviews(database));
    }
}
