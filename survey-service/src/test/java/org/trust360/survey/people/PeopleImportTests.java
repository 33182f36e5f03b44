package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.survey.store.TestStore;

class PeopleImportTests {

    private static final String PEOPLE = """
            id,name,email,language
            e1,Ada Berg,ada@example.org,de
            e2,Bo Chan,bo@example.org,
            e3,Cy Diaz,cy@example.org,en-GB
            """;

    private static final String RELATIONSHIPS = """
            subject,rater,relationship
            e1,e2,manager
            e1,e3,Direct Report
            e2,e1,direct-report
            """;

    private TestStore store;
    private MongoPeople people;
    private MongoRelationships relationships;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = TestStore.open(directory);
        people = new MongoPeople(store.people());
        relationships = new MongoRelationships(store.people());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void takesInPeopleAndRelationships() {
        var result = run(PEOPLE, RELATIONSHIPS);

        assertThat(result.errors()).isEmpty();
        assertThat(result.people()).isEqualTo(new Changes(3, 0, 0, 0));
        assertThat(result.relationships()).isEqualTo(new Changes(3, 0, 0, 0));
        var ada = people.findByExternalId("e1").orElseThrow();
        assertThat(ada)
                .isEqualTo(
                        new Person(ada.id(), "e1", "Ada Berg", "ada@example.org", "de", "", Optional.empty(), false));
        assertThat(ada.id()).matches("[0-9a-f]{32}");
        assertThat(relationships.ratersOf(ada.id()))
                .isEqualTo(Map.of(id("e2"), Relationship.MANAGER, id("e3"), Relationship.DIRECT_REPORT));
        assertThat(relationships.subjects()).containsExactlyInAnyOrder(id("e1"), id("e2"));
    }

    @Test
    void changesNothingTheSecondTime() {
        run(PEOPLE, RELATIONSHIPS);
        var result = run(PEOPLE, RELATIONSHIPS);

        assertThat(result.people()).isEqualTo(new Changes(0, 0, 3, 0));
        assertThat(result.relationships()).isEqualTo(new Changes(0, 0, 3, 0));
        assertThat(people.count()).isEqualTo(3);
    }

    @Test
    void changesWhatIsDifferentAndKeepsIds() {
        run(PEOPLE, RELATIONSHIPS);
        var before = id("e2");
        var result = run(
                "id;email;name;team\ne2;bo@new.example;Bo Chan;x\n",
                "subject,rater,relationship\ne1,e2,peer\ne1,e3,none\ne1,e3,peer\ne2,e3,none\n");

        assertThat(result.people()).isEqualTo(new Changes(0, 1, 0, 0));
        assertThat(id("e2")).isEqualTo(before);
        assertThat(result.relationships()).isEqualTo(new Changes(0, 1, 1, 1));
        assertThat(faults(result)).containsExactly("relationships 4 rater relationship-repeated");
        assertThat(relationships.ratersOf(id("e1"))).isEqualTo(Map.of(id("e2"), Relationship.PEER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",Ada,a@example.org,en | id id-missing",
                "LONGID,Ada,a@example.org,en | id id-too-long",
                "e1,,a@example.org,en | name name-missing",
                "e1,LONGNAME,a@example.org,en | name name-too-long",
                "e1,Ada,,en | email address-missing",
                "e1,Ada,a@b@c,en | email address-invalid",
                "e1,Ada,LONGMAIL,en | email address-too-long",
                "e1,Ada,a@example.org,Deutsch! | language language-invalid",
                "e1,Ada,a@example.org,,LONGUNIT | unit unit-too-long",
                "e1,Ada,a@example.org,,,e1 | manager manages-oneself",
                "e1,Ada,a@example.org,,,LONGID | manager id-too-long",
                "e1,Ada,a@example.org,,,,perhaps | external external-invalid",
            })
    void namesWhatIsWrongWithAPerson(String line, String fault) {
        var filled = line.replace("LONGID", "i".repeat(101))
                .replace("LONGNAME", "n".repeat(201))
                .replace("LONGUNIT", "u".repeat(81))
                .replace("LONGMAIL", "m".repeat(250) + "@x.org");
        var result = run(
                "id,name,email,language,unit,manager,external\n" + filled + "\ne9,Good,good@example.org,de\n", null);

        assertThat(faults(result)).containsExactly("people 2 " + fault);
        assertThat(result.people()).isEqualTo(new Changes(1, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e1,e9,peer | rater person-unknown",
                "e9,e1,peer | subject person-unknown",
                ",e1,peer | subject id-missing",
                "e1,e1,peer | rater rates-oneself",
                "e1,e2,boss | relationship relationship-invalid",
                "e1,e2,self | relationship relationship-invalid",
                "e1,e2, | relationship relationship-invalid",
            })
    void namesWhatIsWrongWithARelationship(String line, String fault) {
        var result = run(PEOPLE, "subject,rater,relationship\n" + line + "\ne2,e1,peer\n");

        assertThat(faults(result)).containsExactly("relationships 2 " + fault);
        assertThat(result.relationships()).isEqualTo(new Changes(1, 0, 0, 0));
    }

    @Test
    void takesInUnitManagerAndWhoIsFromOutside() {
        run(
                "id,name,email,unit,manager,external\ne1,Ada,a@example.org,Sales North,e2,\ne2,Bo,b@example.org,,,Yes\n",
                null);

        var ada = people.findByExternalId("e1").orElseThrow();
        assertThat(ada.unit()).isEqualTo("Sales North");
        assertThat(ada.manager()).hasValue("e2");
        assertThat(ada.external()).isFalse();
        assertThat(people.findByExternalId("e2").orElseThrow().external()).isTrue();
    }

    @Test
    void leavesWhatHasNoColumnAsItIsAndEmptiesWhatHasAnEmptyCell() {
        run("id,name,email,language,unit,manager,external\ne1,Ada,a@example.org,de,Sales,e2,yes\n", null);

        assertThat(run("id,name,email\ne1,Ada,a@example.org\n", null).people()).isEqualTo(new Changes(0, 0, 1, 0));
        assertThat(run("id,name,email,unit,manager\ne1,Ada,a@example.org,,\n", null)
                        .people())
                .isEqualTo(new Changes(0, 1, 0, 0));
        var ada = people.findByExternalId("e1").orElseThrow();
        assertThat(ada).isEqualTo(new Person(ada.id(), "e1", "Ada", "a@example.org", "de", "", Optional.empty(), true));
    }

    @Test
    void reportsEveryMistakeOfALineAndTakesTheFirstOfTwins() {
        var result = run("id,name,email\ne1,,x\ne2,Bo,bo@example.org\ne2,Bo,other@example.org\n", null);

        assertThat(faults(result))
                .containsExactly(
                        "people 2 name name-missing", "people 2 email address-invalid", "people 4 id person-repeated");
        assertThat(people.findByExternalId("e2").orElseThrow().address()).isEqualTo("bo@example.org");
    }

    @Test
    void takesFormulasAsData() {
        var result =
                run("id,name,email\n=1+1,\"=HYPERLINK(\"\"http://x\"\")\",+a@example.org\n@b,-2,b@example.org\n", null);

        assertThat(result.errors()).isEmpty();
        assertThat(people.findByExternalId("=1+1").orElseThrow().name()).isEqualTo("=HYPERLINK(\"http://x\")");
    }

    private ImportResult run(String peopleFile, @Nullable String relationshipsFile) {
        try {
            return new PeopleImport(people, relationships)
                    .run(
                            new ImportFiles(
                                    Optional.of(peopleFile).map(PeopleImportTests::stream),
                                    Optional.ofNullable(relationshipsFile).map(PeopleImportTests::stream)),
                            ImportProgress.UNSEEN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }

    private String id(String externalId) {
        return people.findByExternalId(externalId).orElseThrow().id();
    }

    private static List<String> faults(ImportResult result) {
        return result.errors().stream()
                .map(error -> error.file().word() + " " + error.finding().line() + " "
                        + error.finding().column() + " "
                        + error.finding().fault().code())
                .toList();
    }
}
