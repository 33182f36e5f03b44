package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trust360.survey.store.TestStore;

class PeopleSearchTests {

    private static final String PEOPLE =
            "id,name,email\ne1,Ada Berg,ada@example.org\ne2,Bo Chan,bo@example.org\ne3,Cy Diaz,cy@example.org\n";

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
    void findsPeopleByTheBeginningOfAWord() throws IOException {
        add(PEOPLE);

        assertThat(names("chan")).containsExactly("Bo Chan");
        assertThat(names("Ada B")).containsExactly("Ada Berg");
        assertThat(names("CY@")).containsExactly("Cy Diaz");
        assertThat(names("e")).hasSize(3);
        assertThat(names("hn")).isEmpty();
        assertThat(people.search(PeopleSearch.forAll("e2"), 2))
                .extracting(Person::externalId)
                .containsExactly("e3");
    }

    @Test
    void findsThePeopleOfAUnitPageByPage() throws IOException {
        add("id,name,email,unit\ne1,A,a@example.org,Sales\ne2,B,b@example.org,Sales North\ne3,C,c@example.org,Sales\n");

        assertThat(ids(new PeopleSearch("", "Sales", ""))).containsExactly("e1", "e3");
        assertThat(ids(new PeopleSearch("", "Sales", "e1"))).containsExactly("e3");
        assertThat(ids(new PeopleSearch("sales", "", "e1"))).containsExactly("e2", "e3");
        assertThat(ids(new PeopleSearch("c", "Sales", ""))).containsExactly("e3");
        assertThat(ids(new PeopleSearch("", "sales", ""))).isEmpty();
    }

    /** A word that all have, one that the last thousand have, and the same again behind a page. */
    @Test
    void staysInTheOrderOfIdsHoweverManyAWordFits() throws IOException {
        add(IntStream.range(0, 3_000)
                .mapToObj(i -> "w%04d,All %s%d,w@example.org\n".formatted(i, i < 2_500 ? "Of" : "Last", i))
                .collect(joining("", "id,name,email\n", "")));

        assertThat(ids(new PeopleSearch("all", "", "")))
                .hasSize(50)
                .startsWith("w0000")
                .endsWith("w0049");
        assertThat(ids(new PeopleSearch("all", "", "w0049"))).startsWith("w0050");
        assertThat(ids(new PeopleSearch("of119", "", "")))
                .startsWith("w0119", "w1190")
                .hasSize(11);
        assertThat(ids(new PeopleSearch("last", "", "")))
                .hasSize(50)
                .startsWith("w2500")
                .endsWith("w2549");
    }

    private List<String> ids(PeopleSearch search) {
        return people.search(search, 50).stream().map(Person::externalId).toList();
    }

    private List<String> names(String query) {
        return people.search(new PeopleSearch(query, "", ""), 50).stream()
                .map(Person::name)
                .toList();
    }

    private void add(String file) throws IOException {
        var bytes = new ByteArrayInputStream(file.getBytes(UTF_8));
        imports.run(new ImportFiles(Optional.of(bytes), Optional.empty()), ImportProgress.UNSEEN);
    }
}
