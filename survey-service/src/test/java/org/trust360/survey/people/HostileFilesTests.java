package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trust360.survey.store.TestStore;

/** Files as nobody should send them: what is good in them is taken, the rest is told, and a preview tells the truth. */
class HostileFilesTests {

    private TestStore store;
    private MongoPeople people;
    private PeopleImport imports;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = TestStore.open(directory);
        var database = store.people();
        people = new MongoPeople(database);
        imports = new PeopleImport(people, new MongoRelationships(database));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Quoting, formula characters, NUL, rubbish and all line ends in one file; checked first, then written. */
    @ParameterizedTest
    @MethodSource("seeds")
    void takesWhatIsGoodAndPreviewsWhatItTakes(long seed) throws IOException {
        var hostile = HostileFile.ofPeople(seed, "g");
        var good = hostile.good();
        var file = hostile.text();
        var preview = imports.check(files(file, UTF_8), ImportProgress.UNSEEN);
        assertThat(people.findAllByExternalId(good.keySet())).isEmpty();
        var result = imports.run(files(file, UTF_8), ImportProgress.UNSEEN);

        assertThat(result.people()).as("seed %d", seed).isEqualTo(preview.people());
        assertThat(result.errors())
                .as("seed %d", seed)
                .isEqualTo(preview.mistakes().errors());
        assertThat(names(good)).as("seed %d", seed).isEqualTo(good);
        assertThat(imports.check(files(file, UTF_8), ImportProgress.UNSEEN)
                        .people()
                        .added())
                .as("seed %d", seed)
                .isZero();
    }

    @Test
    void saysThatAFileIsInAnotherEncodingAndTakesNothing() throws IOException {
        for (var charset : List.of(UTF_16, UTF_16LE)) {
            var result = imports.run(files("id,name,email\ne1,Ada,a@example.org\n", charset), ImportProgress.UNSEEN);

            assertThat(faults(result)).as(charset.name()).containsExactly("1 wrong-encoding");
            assertThat(people.findByExternalId("e1")).isEmpty();
        }
    }

    @Test
    void takesTheLinesOfALatinFileThatAreReadableAndNamesTheOthers() throws IOException {
        var file = "id,name,email\ne1,Ada,a@example.org\ne2,J\u00fcrgen,j@example.org\n";
        var result = imports.run(files(file, ISO_8859_1), ImportProgress.UNSEEN);

        assertThat(faults(result)).containsExactly("3 not-utf8");
        assertThat(people.findByExternalId("e1")).isPresent();
        assertThat(people.findByExternalId("e2")).isEmpty();
    }

    @Test
    void passesOverALineOfTenMegabytes() throws IOException {
        var file = "id,name,email\ne1,Ada,a@example.org\ne2," + "x".repeat(10 * 1024 * 1024)
                + ",b@example.org\ne3,Cy,c@example.org\n";
        var result = imports.run(files(file, UTF_8), ImportProgress.UNSEEN);

        assertThat(faults(result)).containsExactly("3 line-too-long");
        assertThat(result.people().added()).isEqualTo(2);
    }

    static Stream<Long> seeds() {
        return HostileFile.seeds();
    }

    private Map<String, String> names(Map<String, String> good) {
        var names = new LinkedHashMap<String, String>();
        var known = people.findAllByExternalId(good.keySet());
        good.keySet()
                .forEach(id ->
                        names.put(id, known.containsKey(id) ? known.get(id).name() : "missing"));
        return names;
    }

    private static ImportFiles files(String content, Charset charset) {
        return new ImportFiles(Optional.of(new ByteArrayInputStream(content.getBytes(charset))), Optional.empty());
    }

    private static List<String> faults(ImportResult result) {
        return result.errors().stream()
                .map(error ->
                        error.finding().line() + " " + error.finding().fault().code())
                .toList();
    }
}
