package org.trust360.survey.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
