package org.trust360.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatedLeadersTests {

    private final RatedLeaders leaders = new RatedLeaders(3);

    @Test
    void areRatedByTwelveEach() {
        assertThat(leaders.sheets()).isEqualTo(36);
        assertThat(leaders.answersCsv().lines()).hasSize(37).allMatch(line -> line.split(",", -1).length == 27);
        assertThat(leaders.answersCsv()).contains("C3L2,C3L2,self,", "C3L2,C3L2-11,direct-report,");
        assertThat(leaders.peopleCsv().lines()).hasSize(4);
    }
}
