package org.trust360.survey.peopleimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.survey.people.Changes;
import org.trust360.survey.people.ImportFile;

/** Imports that are interrupted, and what is told of how far they are. */
class ImportWorkerTests {

    private static final String PEOPLE = IntStream.range(0, 3_500)
            .mapToObj(i -> "p%d,Person %d,p%d@example.org".formatted(i, i, i))
            .collect(Collectors.joining("\n", "id,name,email\n", "\n"));
    private static final String RELATIONSHIPS = IntStream.range(1, 3_500)
            .mapToObj(i -> "p0,p%d,peer".formatted(i))
            .collect(Collectors.joining("\n", "subject,rater,relationship\n", "\n"));

    private ImportWorld world;

    @BeforeEach
    void open(@TempDir Path directory) {
        world = ImportWorld.open(directory);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void takesUpWhatADeadInstanceBeganAndSaysSo() throws IOException {
        var id = world.check(PEOPLE, RELATIONSHIPS);
        world.desk().confirm(id);
        dieWhileWriting(id, 2_000);
        assertThat(world.people().count()).isBetween(1_000L, 3_499L);

        world.worker(ImportWorld.later(ImportWorker.HELD)).workOnAll();
        assertThat(world.find(id).job().state()).isEqualTo(ImportState.WRITING);
        assertThat(world.find(id).job().done()).isEqualTo(2_000);

        var again = world.jobs().take("third", ImportWorld.later(Duration.ofSeconds(16)), ImportWorld.NOW);
        assertThat(again.orElseThrow().wasInterrupted()).isTrue();
        world.worker(ImportWorld.later(Duration.ofSeconds(16))).workOnAll();
        assertThat(world.find(id).job().state()).isEqualTo(ImportState.DONE);
        assertThat(world.people().count()).isEqualTo(3_500);
        assertThat(world.relationships().count()).isEqualTo(3_499);
    }

    @Test
    void tellsTheLinesReadOfAllFiles() throws IOException {
        var told = new ArrayList<Integer>();
        var id = world.send(PEOPLE, RELATIONSHIPS);
        var job = world.jobs().find(id).orElseThrow();

        world.work(ImportWorld.NOW).run(job, new ImportSteps(job.lines(ImportFile.PEOPLE), told::add));
        assertThat(job.total()).isEqualTo(7_001);
        assertThat(told).containsExactly(1_000, 2_000, 3_000, 4_000, 5_000, 6_000, 7_000);
    }

    @Test
    void stopsWhereTheImportWasDiscarded() {
        var id = world.send(PEOPLE, null);
        world.desk().discard(id);
        world.worker(ImportWorld.NOW).workOnAll();

        assertThat(world.desk().find(id)).isEmpty();
        assertThat(world.kept().previews().find(id)).isEmpty();
    }

    @Test
    void givesUpAfterFiveAttemptsAndLetsOthersWrite() {
        var id = world.check(PEOPLE, null);
        world.desk().confirm(id);
        tryFiveTimes(0);

        assertThat(world.find(id).job().state()).isEqualTo(ImportState.FAILED);
        assertThat(world.directory().claim("other", ImportWorld.later(Duration.ofMinutes(5))))
                .isEqualTo(Directory.Claim.CLAIMED);
    }

    /** The file breaks off behind its line 2,400 or so, at every attempt: two batches of a thousand are in. */
    @Test
    void whatWasWrittenBeforeAnImportIsGivenUpStaysAndTheSameFilesCompleteIt() {
        var id = world.check(PEOPLE, RELATIONSHIPS);
        world.desk().confirm(id);
        tryFiveTimes(80_000);

        var givenUp = world.find(id).job();
        assertThat(givenUp.state()).isEqualTo(ImportState.FAILED);
        assertThat(givenUp.done()).isEqualTo(2_000);
        assertThat(world.people().count()).isEqualTo(2_000);
        assertThat(world.relationships().count()).isZero();

        var again = world.check(PEOPLE, RELATIONSHIPS);
        assertThat(world.find(again).preview().orElseThrow().people()).isEqualTo(new Changes(1_500, 0, 2_000, 0));
        assertThat(world.desk().confirm(again)).isEqualTo(new ImportDesk.Decision.Done());
        world.worker(ImportWorld.NOW).workOnAll();
        assertThat(world.find(again).job().state()).isEqualTo(ImportState.DONE);
        assertThat(world.people().count()).isEqualTo(3_500);
        assertThat(world.relationships().count()).isEqualTo(3_499);
    }

    private void tryFiveTimes(int readable) {
        var now = ImportWorld.NOW;
        for (int i = 0; i < ImportWorker.MOST_ATTEMPTS; i++) {
            now = now.plus(Duration.ofSeconds(16));
            new ImportWorker(world.jobs(), failing(readable), world.directory(), ImportWorld.clock(now)).workOnAll();
        }
    }

    private ImportWork failing(int readable) {
        var kept = world.kept();
        return new ImportWork(
                new ImportStore(new FailingUploads(kept.uploads(), readable), kept.previews()),
                world.directory(),
                world.imports());
    }

    private void dieWhileWriting(String id, int line) {
        var now = ImportWorld.NOW;
        var job = world.jobs().take("dead", now, now.plus(ImportWorker.HELD)).orElseThrow();
        assertThatThrownBy(() -> world.work(now).run(job, (_, at) -> {
                    world.jobs().progress(id, "dead", at, now.plus(ImportWorker.HELD));
                    if (at == line) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
    }
}
