package org.trust360.survey.answersheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.trust360.survey.people.Relationship;

class AnonymousSideTests {

    @RegisterExtension
    static final TestStore STORE = new TestStore();

    /** The clock of the test stands at 13:45:56.789; no document may show it. */
    @Test
    void keepsNoTimeFinerThanTheDay_A12() {
        var database = STORE.database();
        var desks = new Desks(database);
        var id = new CollectionId("campaign", "subject");
        desks.collections.open(id);
        var answers = Sample.offer("s", 3).answers();
        desks.desk().accept("campaign", "subject", new Offer("s", Relationship.PEER, answers));

        var everything = TestStore.everythingIn(database);
        assertThat(everything)
                .contains("2026-11-21T00:00:00Z")
                .doesNotContain("13:45")
                .doesNotContain("$timestamp");
        assertThat(everything).doesNotContain(String.valueOf(Desks.NOW.getEpochSecond()));
        assertThat(everything).doesNotContain("$oid");
    }
}
