package org.trust360.survey.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTimeTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3, 1", "7, 1", "8, 2", "25, 4", "50, 7", "100, 14"})
    void isEightSecondsAStatementRoundedUp(int statements, int minutes) {
        assertThat(AnsweringTime.minutes(statements)).isEqualTo(minutes);
    }
}
