package org.trust360.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CastTests {

    private final Cast cast = new Cast(SimulatedSheet.all());

    @Test
    void playsEverySimulatedSheet() {
        assertThat(SimulatedSheet.all()).hasSize(467);
        assertThat(cast.leaders()).hasSize(40).first().extracting(Actor::id).isEqualTo("L01");
    }

    @Test
    void seatsNobodyTwiceAtOneLeader() {
        var pairs = SimulatedSheet.all().stream()
                .collect(Collectors.groupingBy(
                        sheet -> sheet.leader() + " " + cast.sitting(sheet).id(), Collectors.counting()));

        assertThat(pairs).hasSize(467);
    }

    @Test
    void givesEverybodyANameAndAnAddressOfTheirOwn() {
        assertThat(cast.everybody()).extracting(Actor::name).doesNotHaveDuplicates();
        assertThat(cast.everybody())
                .extracting(Actor::email)
                .doesNotHaveDuplicates()
                .allMatch(address -> address.matches("[a-z]+\\.[a-z]+@example\\.org"));
    }

    @Test
    void writesTheFilesThatTheImportReads() {
        assertThat(cast.peopleCsv())
                .startsWith("id,name,email,language,unit\nL01,Ada Abendroth,ada.abendroth@example.org,en,Board\n");
        assertThat(cast.relationshipsCsv())
                .startsWith("subject,rater,relationship\nL01,M01,manager\nL01,L02,peer\n")
                .contains("\nL01,L01-R1,direct-report\n")
                .doesNotContain("self");
    }
}
