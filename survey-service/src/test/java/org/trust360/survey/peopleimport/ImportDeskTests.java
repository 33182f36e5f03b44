package org.trust360.survey.peopleimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockMultipartFile;
import org.trust360.survey.people.Changes;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportPreview;
import org.trust360.survey.people.ImportSample;

class ImportDeskTests {

    private static final String PEOPLE = """
            id,name,email,unit,manager
            e1,Ada Berg,ada@example.org,Sales,e2
            e2,Bo Chan,bo@example.org,Sales,boss
            e3,,cy@example.org,,
            """;
    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            e1,e2,manager
            e2,e1,direct-report
            e1,e9,peer
            """;

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
    void showsWhatWouldHappenAndWritesNothing() {
        var id = world.check(PEOPLE, RELATIONSHIPS);

        var view = world.find(id);
        assertThat(view.job().state()).isEqualTo(ImportState.READY);
        assertThat(view.job().total()).isEqualTo(8);
        assertThat(view.outdated()).isFalse();
        var preview = view.preview().orElseThrow();
        assertThat(preview.people()).isEqualTo(new Changes(2, 0, 0, 0));
        assertThat(preview.relationships()).isEqualTo(new Changes(2, 0, 0, 0));
        assertThat(preview.mistakes().people()).isEqualTo(1);
        assertThat(preview.mistakes().relationships()).isEqualTo(1);
        assertThat(faults(preview))
                .containsExactly("people 3 manager-unknown", "people 4 name-missing", "relationships 4 person-unknown");
        assertThat(world.people().count()).isZero();
        assertThat(world.relationships().count()).isZero();
    }

    @Test
    void writesWhatWasShown() {
        var id = world.check(PEOPLE, RELATIONSHIPS);

        assertThat(world.desk().confirm(id)).isEqualTo(new ImportDesk.Decision.Done());
        assertThat(world.desk().confirm(id)).isEqualTo(new ImportDesk.Decision.WrongState(ImportState.WRITING));
        world.worker(ImportWorld.NOW).workOnAll();
        assertThat(world.find(id).job().state()).isEqualTo(ImportState.DONE);
        assertThat(world.find(id).job().done()).isEqualTo(8);
        assertThat(world.people().count()).isEqualTo(2);
        assertThat(world.relationships().count()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsDifferentAndWhoIsNotInTheFile() {
        run(PEOPLE, RELATIONSHIPS);
        var preview = preview(
                "id,name,email\ne1,Ada Berg,ada@new.example\n", "subject,rater,relationship\ne1,e2,peer\ne2,e1,none\n");

        assertThat(preview.people()).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(preview.relationships()).isEqualTo(new Changes(0, 1, 0, 1));
        assertThat(preview.absent().count()).isEqualTo(1);
        assertThat(preview.absent().first().getFirst().id()).containsExactly("e2");
        assertThat(preview.samples())
                .containsExactly(
                        new ImportSample(
                                ImportSample.Kind.CHANGED,
                                ImportFile.PEOPLE,
                                List.of("e1"),
                                "Ada Berg",
                                List.of(new ImportSample.Difference("email", "ada@example.org", "ada@new.example"))),
                        relationship(ImportSample.Kind.CHANGED, "e1", "e2", "manager", "peer"),
                        relationship(ImportSample.Kind.REMOVED, "e2", "e1", "direct-report", ""));
    }

    @Test
    void deletesNobodyWhoIsNotInTheFile() {
        run(PEOPLE, RELATIONSHIPS);
        run("id,name,email\ne7,New,new@example.org\n", null);

        assertThat(world.people().count()).isEqualTo(3);
        assertThat(world.relationships().count()).isEqualTo(2);
    }

    @Test
    void refusesToWriteWhereTheDirectoryHasChangedSince() {
        var first = world.check(PEOPLE, null);
        var second = world.check("id,name,email\ne1,Other,ada@example.org\n", null);
        assertThat(world.desk().confirm(first)).isEqualTo(new ImportDesk.Decision.Done());

        assertThat(world.find(second).outdated()).isTrue();
        assertThat(world.desk().confirm(second)).isEqualTo(new ImportDesk.Decision.Busy());
        world.worker(ImportWorld.NOW).workOnAll();
        assertThat(world.desk().confirm(second)).isEqualTo(new ImportDesk.Decision.Outdated());

        assertThat(world.desk().checkAgain(second)).isEqualTo(new ImportDesk.Decision.Done());
        world.worker(ImportWorld.NOW).workOnAll();
        assertThat(world.find(second).outdated()).isFalse();
        assertThat(world.find(second).preview().orElseThrow().people()).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(world.desk().confirm(second)).isEqualTo(new ImportDesk.Decision.Done());
    }

    @Test
    void aPreviewMadeWhileAnotherImportIsWritingIsOutdatedAfterwards() {
        var writing = world.check(PEOPLE, null);
        world.desk().confirm(writing);
        assertThat(world.jobs().take("w", ImportWorld.NOW, ImportWorld.later(Duration.ofSeconds(15))))
                .isPresent();
        var other = world.check("id,name,email\ne8,New,new@example.org\n", null);
        assertThat(world.find(other).outdated()).isFalse();

        world.worker(ImportWorld.later(Duration.ofSeconds(16))).workOnAll();
        assertThat(world.find(writing).job().state()).isEqualTo(ImportState.DONE);
        assertThat(world.find(other).outdated()).isTrue();
    }

    @Test
    void discardsWhatHasNotBeenWritten() {
        var id = world.check(PEOPLE, null);

        assertThat(world.desk().discard(id)).isEqualTo(new ImportDesk.Decision.Done());
        assertThat(world.desk().find(id)).isEmpty();
        assertThat(world.kept().uploads().read(id, ImportFile.PEOPLE)).isEmpty();
        assertThat(world.desk().discard(id)).isEqualTo(new ImportDesk.Decision.NotFound());
        assertThat(world.desk().confirm(id)).isEqualTo(new ImportDesk.Decision.NotFound());
    }

    @Test
    void keepsTwentyImportsForADay() throws IOException {
        IntStream.range(0, ImportDesk.MOST).forEach(_ -> world.send(PEOPLE, null));
        assertThat(world.desk().send(ImportWorld.upload(PEOPLE, null))).isEqualTo(new ImportDesk.Sending.TooMany());
        world.worker(ImportWorld.NOW).workOnAll();

        world.sweep(ImportWorld.later(Duration.ofHours(24))).sweep();
        assertThat(world.desk().latest()).hasSize(ImportDesk.MOST);
        world.sweep(ImportWorld.later(Duration.ofHours(24).plusMillis(1))).sweep();
        assertThat(world.desk().latest()).isEmpty();
    }

    @Test
    void removesPartsOfFilesThatNeverArrivedWhole() throws IOException {
        world.kept().uploads().add("lost", ImportFile.PEOPLE, new ByteArrayInputStream(new byte[10]));
        world.sweep(ImportWorld.later(Duration.ofHours(25))).sweep();
        assertThat(world.kept().uploads().read("lost", ImportFile.PEOPLE)).isNotEmpty();

        world.sweep(ImportWorld.later(Duration.ofHours(25).plusMillis(1))).sweep();
        assertThat(world.kept().uploads().read("lost", ImportFile.PEOPLE)).isEmpty();
    }

    @Test
    void refusesFilesAboveThirtyTwoMegabytes() {
        int limit = 32 * 1024 * 1024;
        var largest = new MockMultipartFile("people", "p.csv", "text/csv", new byte[limit]);
        var larger = new MockMultipartFile("people", "p.csv", "text/csv", new byte[limit + 1]);

        assertThat(new ImportUpload(largest, null).isTooLarge()).isFalse();
        assertThat(new ImportUpload(larger, null).isTooLarge()).isTrue();
        assertThat(new ImportUpload(null, larger).isTooLarge()).isTrue();
    }

    private void run(String people, @Nullable String relationships) {
        var id = world.check(people, relationships);
        world.desk().confirm(id);
        world.worker(ImportWorld.NOW).workOnAll();
    }

    private ImportPreview preview(String people, String relationships) {
        return world.find(world.check(people, relationships)).preview().orElseThrow();
    }

    private static ImportSample relationship(
            ImportSample.Kind kind, String subject, String rater, String before, String after) {
        return new ImportSample(
                kind,
                ImportFile.RELATIONSHIPS,
                List.of(subject, rater),
                "",
                List.of(new ImportSample.Difference("relationship", before, after)));
    }

    private static List<String> faults(ImportPreview preview) {
        return preview.mistakes().errors().stream()
                .map(error -> error.file().word() + " " + error.finding().line() + " "
                        + error.finding().fault().code())
                .toList();
    }
}
