package org.trust360.survey.nomination.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trust360.survey.ProblemTable.refusal;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trust360.survey.nomination.Decided;

/** Every outcome that is a refusal is a problem of its own. */
class NominationProblemsTests {

    @ParameterizedTest
    @EnumSource
    void everyRefusalHasItsProblem(Decided outcome) {
        if (outcome == Decided.DONE || outcome == Decided.PARTLY) {
            assertThatThrownBy(() -> NominationProblems.of(outcome, List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
            return;
        }
        var problem = NominationProblems.of(outcome, List.of("somebody"));

        assertThat(refusal(
                        problem.getStatusCode().value(),
                        String.valueOf(problem.getBody().getType())))
                .isEqualTo(expected(outcome));
        assertThat(problem.getBody().getDetail()).isNotBlank();
        assertThat(problem.getBody().getProperties()).containsEntry("instead", List.of("somebody"));
    }

    private static String expected(Decided outcome) {
        return switch (outcome) {
            case NOT_FOUND -> "404 nomination-not-found";
            case PHASE_OVER -> "409 nomination-phase-over";
            case NOBODY_TO_REPLACE -> "409 nomination-nobody-to-replace";
            case ALREADY_THERE -> "409 nomination-already-there";
            case ONESELF -> "409 nomination-oneself";
            case GROUP_FULL -> "409 nomination-group-full";
            case TOO_MANY -> "409 nomination-too-many";
            case RATER_FULL -> "409 nomination-rater-full";
            case FIXED -> "409 nomination-fixed";
            case GROUP_NOT_ASKED -> "422 nomination-group-not-asked";
            case REASON_MISSING -> "422 nomination-reason-missing";
            case REASON_TOO_LONG -> "422 nomination-reason-too-long";
            case NOT_AN_ADDRESS -> "422 nomination-not-an-address";
            case DONE, PARTLY -> throw new IllegalArgumentException("Nothing was refused");
        };
    }
}
