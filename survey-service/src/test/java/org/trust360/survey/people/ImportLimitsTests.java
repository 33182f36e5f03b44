package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trust360.survey.csv.CsvFault;
import org.trust360.survey.store.TestStore;

class ImportLimitsTests {

    private TestStore store;
    private MongoPeople people;
    private PeopleImport imports;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = TestStore.open(directory);
        people = new MongoPeople(store.people());
        imports = new PeopleImport(people, new MongoRelationships(store.people()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void takesAHundredThousandPeopleAndNoMore() throws IOException {
        var file = new StringBuilder("id,name,email\n");
        IntStream.rangeClosed(1, 100_001)
                .forEach(i -> file.append("p%d,Person %d,p%d@example.org\n".formatted(i, i, i)));
        var result = run(file.toString(), null);

        assertThat(result.people()).isEqualTo(new Changes(100_000, 0, 0, 0));
        assertThat(result.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.finding().fault()).isEqualTo(CsvFault.TOO_MANY_LINES))
                .satisfies(error -> assertThat(error.finding().line()).isEqualTo(100_002));
    }

    @Test
    void countsAllMistakesAndKeepsAsManyAsAnybodyReads() throws IOException {
        var file = new StringBuilder("subject,rater,relationship\n");
        IntStream.rangeClosed(1, 400_001).forEach(_ -> file.append("a,b,boss\n"));
        var result = run("id,name,email\na,A,a@example.org\nb,B,b@example.org\n", file.toString());

        assertThat(result.errorCount()).isEqualTo(400_001);
        assertThat(result.errors()).hasSize(ImportErrors.KEPT);
        assertThat(result.isCut()).isTrue();
    }

    @Test
    void twoImportsAtOnceAddEverybodyOnce() throws Exception {
        var file = new StringBuilder("id,name,email\n");
        IntStream.range(0, 3_000).forEach(i -> file.append("p%d,P,p@example.org\n".formatted(i)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<ImportResult>>();
            IntStream.range(0, 4).forEach(_ -> runs.add(threads.submit(() -> run(file.toString(), null))));
            for (var run : runs) {
                assertThat(run.get().errors()).isEmpty();
            }
        }

        assertThat(people.count()).isEqualTo(3_000);
    }

    @Test
    void importsAtOnceLoseNoRelationshipOfTheSameSubject() throws Exception {
        var file = new StringBuilder("id,name,email\n");
        IntStream.range(0, 100).forEach(i -> file.append("p%d,P,p@example.org\n".formatted(i)));
        run(file.toString(), null);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = IntStream.range(1, 100)
                    .mapToObj(i -> "subject,rater,relationship\np0,p%d,peer\n".formatted(i))
                    .map(one -> threads.submit(() -> run("id,name,email\n", one)))
                    .toList();
            for (var run : runs) {
                assertThat(run.get().relationships().added()).isEqualTo(1);
            }
        }

        var subject = people.findByExternalId("p0").orElseThrow().id();
        assertThat(new MongoRelationships(store.people()).ratersOf(subject)).hasSize(99);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void importsEveryGoodLineAmongBadOnes(long seed) throws IOException {
        var random = new Random(seed);
        var good = new HashSet<String>();
        var file = new StringBuilder("id,name,email\n");
        for (int i = 0; i < 2_000; i++) {
            if (random.nextBoolean()) {
                good.add("g" + i);
                file.append("g%d,Good,g@example.org\r\n".formatted(i));
            } else {
                file.append(rubbish(random)).append(random.nextBoolean() ? "\n" : "\r\n");
            }
        }
        var result = run(file.toString(), null);

        assertThat(people.findAllByExternalId(good).keySet())
                .as("seed %d", seed)
                .isEqualTo(good);
        assertThat(result.errors())
                .allSatisfy(
                        error -> assertThat(error.finding().value().length()).isLessThanOrEqualTo(80));
    }

    private static String rubbish(Random random) {
        var alphabet = "ab,;\"=@\0\t\uFEFF\uD83D\uDE00 \u202E'{}$.";
        return random.ints(random.nextInt(200), 0, alphabet.length())
                .mapToObj(at -> String.valueOf(alphabet.charAt(at)))
                .collect(java.util.stream.Collectors.joining("", "x", ""));
    }

    private ImportResult run(String peopleFile, @Nullable String relationshipsFile) throws IOException {
        return imports.run(
                new ImportFiles(
                        Optional.of(stream(peopleFile)),
                        Optional.ofNullable(relationshipsFile).map(ImportLimitsTests::stream)),
                ImportProgress.UNSEEN);
    }

    private static InputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }
}
