package org.trust360.survey.peopleimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.mock.web.MockMultipartFile;
import org.trust360.delivery.store.DurableStore;
import org.trust360.survey.people.PeopleFeature;
import org.trust360.survey.people.PeopleSearch;
import org.trust360.survey.store.PeopleDatabase;

/**
 * How long 100,000 people and 400,000 relationships take, in how much memory, and how fast people are found among them.
 * Needs the address of a store that runs elsewhere: {@code java -Xmx160m … ImportFigures mongodb://localhost:8382/figures}.
 */
final class ImportFigures {

    private static final int PEOPLE = 100_000;
    private static final int RATERS = 4;
    private static final int TEAM = 10;
    private static final int SEARCHES = 200;

    private final PeopleFeature people;
    private final PeopleDatabase database;

    private ImportFigures(String uri) {
        database = new PeopleDatabase(DurableStore.open(uri, true));
        people = new PeopleFeature(database);
    }

    public static void main(String[] arguments) throws IOException {
        var figures = new ImportFigures(arguments[0]);
        figures.runImport("first import", false);
        figures.runImport("same files again", true);
        figures.search("everybody, first page", _ -> new PeopleSearch("", "", ""));
        figures.search("everybody, any page", random -> new PeopleSearch("", "", id(random.nextInt(PEOPLE))));
        figures.search("a whole name", random -> new PeopleSearch("surname" + random.nextInt(PEOPLE), "", ""));
        figures.search(
                "three digits of a name", random -> new PeopleSearch("surname" + random.nextInt(100, 1000), "", ""));
        figures.search("what all begin with", _ -> new PeopleSearch("surname", "", ""));
        figures.search("a unit", random -> new PeopleSearch("", "Unit " + random.nextInt(500), ""));
        System.exit(0);
    }

    private void runImport(String what, boolean again) throws IOException {
        var clock = Clock.systemUTC();
        var store = new ImportStore(new MongoUploads(database, clock), new MongoPreviews(database));
        var directory = new MongoDirectory(database, clock);
        var jobs = new MongoImportJobs(database);
        var desk = new ImportDesk(jobs, store, directory, clock);
        var work = new ImportWork(store, directory, people.imports());
        var worker = new ImportWorker(jobs, work, directory, clock);
        var id = timed(what + ": sending", () -> send(desk));
        timed(what + ": checking", () -> run(worker));
        System.out.println(desk.find(id)
                .orElseThrow()
                .preview()
                .map(preview -> preview.people() + " " + preview.relationships() + " errors "
                        + preview.mistakes().errorCount())
                .orElse(""));
        desk.confirm(id);
        timed(what + ": writing", () -> run(worker));
        System.out.println(desk.find(id).orElseThrow().job().state() + (again ? " again" : ""));
    }

    private static String run(ImportWorker worker) {
        worker.workOnAll();
        return "";
    }

    private static String send(ImportDesk desk) throws IOException {
        var peopleFile = new StringBuilder("id,name,email,language,unit,manager\n");
        IntStream.range(0, PEOPLE).forEach(i -> peopleFile.append(person(i)));
        var relationships = new StringBuilder("subject,rater,relationship\n");
        IntStream.range(0, PEOPLE)
                .forEach(i -> IntStream.rangeClosed(1, RATERS)
                        .forEach(n ->
                                relationships.append("%s,%s,peer\n".formatted(id(i), id((i + n * 7919) % PEOPLE)))));
        var sending = desk.send(new ImportUpload(file("people", peopleFile), file("relationships", relationships)));
        return ((ImportDesk.Sending.Sent) sending).id();
    }

    private static MockMultipartFile file(String name, StringBuilder content) {
        return new MockMultipartFile(
                name, name + ".csv", "text/csv", content.toString().getBytes(UTF_8));
    }

    private static String person(int i) {
        return "%s,Given%d Surname%d,person%d@example.org,%s,Unit %d,%s\n"
                .formatted(id(i), i % 1_000, i, i, i % 2 == 0 ? "en" : "de", i % 500, i == 0 ? "" : id(i / TEAM));
    }

    private static String id(int i) {
        return "E%06d".formatted(i);
    }

    private void search(String what, Function<Random, PeopleSearch> searches) {
        var random = new Random(1);
        var times = new long[SEARCHES];
        int found = 0;
        for (int i = 0; i < SEARCHES; i++) {
            var search = searches.apply(random);
            long begin = System.nanoTime();
            found += people.people().search(search, 51).size();
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-28s p50 %6.1f ms, p95 %6.1f ms, %d found%n",
                what, times[SEARCHES / 2] / 1e6, times[SEARCHES * 95 / 100] / 1e6, found);
    }

    private static String timed(String what, Action action) throws IOException {
        long begin = System.nanoTime();
        var result = action.run();
        System.out.printf(
                "%-28s %6.1f s, %s%n",
                what, Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1e3, memory());
        return result;
    }

    private static String memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("");
    }

    private interface Action {

        String run() throws IOException;
    }
}
