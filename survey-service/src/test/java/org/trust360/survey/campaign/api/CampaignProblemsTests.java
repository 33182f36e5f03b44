package org.trust360.survey.campaign.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trust360.survey.ProblemTable.refusal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.ErrorResponseException;
import org.trust360.survey.campaign.CampaignState;
import org.trust360.survey.campaign.Repaired;
import org.trust360.survey.campaign.Transition;
import org.trust360.survey.plan.PlanFault;

/** Every outcome that is a refusal is a problem of its own. */
class CampaignProblemsTests {

    private static final Map<Transition, String> TRANSITIONS = Map.of(
            new Transition.NotFound(), "404 campaign-not-found",
            new Transition.WrongState(CampaignState.DRAFT), "409 campaign-draft",
            new Transition.NobodyToRate(), "409 campaign-without-subjects",
            new Transition.TooManySubjects(), "409 campaign-too-large",
            new Transition.LimitsExceeded(3), "409 campaign-over-limits",
            new Transition.DeadlineFaulty(PlanFault.DEADLINE_PAST), "409 campaign-deadline-invalid",
            new Transition.StillClosing(), "409 campaign-still-closing",
            new Transition.ReleasedByCoaches(), "409 campaign-released-by-coaches");

    private static final Map<Repaired, String> REPAIRS = Map.of(
            Repaired.NOT_FOUND, "404 assignment-not-found",
            Repaired.NOT_COLLECTING, "409 assignment-not-collecting",
            Repaired.ALREADY_THERE, "409 assignment-already-there",
            Repaired.GROUP_NOT_ASKED, "422 assignment-group-not-asked");

    @ParameterizedTest
    @MethodSource("transitions")
    void everyRefusedTransitionHasItsProblem(Transition refused, String problem) {
        assertThat(told(CampaignProblems.of(refused))).isEqualTo(problem);
    }

    static Stream<Arguments> transitions() {
        return TRANSITIONS.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    @Test
    void noTransitionIsLeftOut() {
        assertThat(TRANSITIONS.keySet().stream().map(one -> one.getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Transition.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .filter(one -> !one.equals("Done"))
                        .toList());
        assertThatThrownBy(() -> CampaignProblems.of(new Transition.Done()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyStateHasItsProblem(CampaignState state) {
        assertThat(told(CampaignProblems.of(new Transition.WrongState(state))))
                .isEqualTo("409 campaign-" + state.word());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void everyRefusedRepairHasItsProblem(Repaired refused) {
        assertThat(told(RepairProblems.of(refused))).isEqualTo(REPAIRS.get(refused));
    }

    @Test
    void theOthersHaveTheirs() {
        assertThat(told(CampaignProblems.phaseUnknown())).isEqualTo("400 phase-unknown");
        assertThat(told(CampaignProblems.pageInvalid())).isEqualTo("400 page-invalid");
        assertThat(told(CampaignProblems.invalid(List.of()))).isEqualTo("422 campaign-invalid");
        assertThat(REPAIRS.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Repaired.DONE)));
    }

    private static String told(ErrorResponseException problem) {
        assertThat(problem.getBody().getDetail()).isNotBlank();
        return refusal(
                problem.getStatusCode().value(),
                String.valueOf(problem.getBody().getType()));
    }
}
