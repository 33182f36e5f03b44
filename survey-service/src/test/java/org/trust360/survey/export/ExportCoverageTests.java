package org.trust360.survey.export;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trust360.survey.TestService;
import org.trust360.survey.store.AnswersDatabase;
import org.trust360.survey.store.CampaignsDatabase;
import org.trust360.survey.store.KeysDatabase;
import org.trust360.survey.store.PeopleDatabase;

/** S6: nothing that HR enters is left out of the exports, however new it is. */
class ExportCoverageTests {

    private static final TestService SERVICE = TestService.shared();

    @BeforeAll
    static void enterEverything() {
        assertThat(FullCampaign.enter("xc").id()).isNotEmpty();
    }

    /** A collection that is new is either in an export or is nothing that HR enters. */
    @Test
    void s6KnowsOfEveryCollectionWhetherHrEntersIt() {
        var stored = new TreeSet<String>();
        databases()
                .forEach((name, database) ->
                        database.listCollectionNames().forEach(collection -> stored.add(name + "." + collection)));

        assertThat(table("collections.csv").keySet()).containsAll(stored);
    }

    /** A field that is new in what HR enters is either in an export or is said not to be HR's. */
    @Test
    void s6KnowsOfEveryFieldWhereItIsExported() {
        var files = table("collections.csv");
        var fields = new TreeSet<String>();
        databases()
                .forEach((name, database) -> database.listCollectionNames().forEach(collection -> {
                    if (files.getOrDefault(name + "." + collection, "").endsWith(".csv")) {
                        database.getCollection(collection)
                                .find()
                                .forEach(document -> paths(name + "." + collection, document, fields));
                    }
                }));
        var known = table("fields.csv");

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(known.keySet())
                        .as(field)
                        .anyMatch(one -> one.endsWith(".*")
                                ? (field + ".").startsWith(one.substring(0, one.length() - 1))
                                : one.equals(field)));
        var columns = known.values().stream()
                .filter(column -> !column.startsWith("no:"))
                .collect(toSet());
        assertThat(columns)
                .allSatisfy(
                        column -> assertThat(header(column.split(":", 2)[0])).contains(column.split(":", 2)[1]));
    }

    /** The names of all fields that hold something. */
    private static void paths(String at, Object value, Set<String> paths) {
        switch (value) {
            case Document document ->
                document.forEach((field, inside) -> {
                    if (inside != null) {
                        paths(at + "." + field, inside, paths);
                    }
                });
            case List<?> list -> list.forEach(one -> paths(at, one, paths));
            default -> paths.add(at);
        }
    }

    private static Map<String, MongoDatabase> databases() {
        return Map.of(
                "people", SERVICE.bean(PeopleDatabase.class).database(),
                "campaigns", SERVICE.bean(CampaignsDatabase.class).database(),
                "answers", SERVICE.bean(AnswersDatabase.class).database(),
                "keys", SERVICE.bean(KeysDatabase.class).database());
    }

    private static Map<String, String> table(String file) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/export", file))) {
            return lines.map(line -> line.split(",", 2)).collect(toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> header(String what) {
        var file = SERVICE.get("/hr/export/" + what + ".csv").body();
        return List.of(file.substring(1).lines().findFirst().orElseThrow().split(",", -1));
    }
}
