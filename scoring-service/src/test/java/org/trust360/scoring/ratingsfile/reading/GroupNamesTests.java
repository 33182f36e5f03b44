package org.trust360.scoring.ratingsfile.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trust360.scoring.congruence.Relationship;

class GroupNamesTests {

    @ParameterizedTest
    @CsvSource({
        "self, SELF",
        "Manager, MANAGER",
        "PEER, PEER",
        "REPORT, DIRECT_REPORT",
        "direct_report, DIRECT_REPORT",
        "Other, OTHER"
    })
    void knowsTheGroups(String name, Relationship group) {
        assertThat(GroupNames.of(name)).contains(group);
    }
}
