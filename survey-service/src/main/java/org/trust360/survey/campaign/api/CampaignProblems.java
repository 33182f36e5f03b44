package org.trust360.survey.campaign.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.trust360.survey.campaign.CampaignTexts;
import org.trust360.survey.campaign.Transition;

/** Why a request about campaigns is refused. */
final class CampaignProblems {

    private CampaignProblems() {}

    static ErrorResponseException notFound() {
        return problem(HttpStatus.NOT_FOUND, "campaign-not-found", "There is no such campaign");
    }

    static ErrorResponseException invalid(List<CampaignTexts.ExplainedError> errors) {
        var detail = "The campaign cannot be planned like that: " + errors.size() + " mistakes";
        var body = body(HttpStatus.UNPROCESSABLE_CONTENT, "campaign-invalid", detail);
        body.setProperty("errors", errors);
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, body, null);
    }

    static ErrorResponseException pageInvalid() {
        return problem(HttpStatus.BAD_REQUEST, "page-invalid", "page counts from 0 to 100,000; size is 1 to 200");
    }

    static ErrorResponseException phaseUnknown() {
        return problem(
                HttpStatus.BAD_REQUEST, "phase-unknown", "A phase is one of proposing, approving and collecting");
    }

    /** The refusal of a transition; not for {@code Done}. */
    static ErrorResponseException of(Transition refusal) {
        return switch (refusal) {
            case Transition.NotFound _ -> notFound();
            case Transition.WrongState(var state) ->
                conflict("campaign-" + state.word(), "The campaign is " + state.word());
            case Transition.NobodyToRate _ ->
                conflict(
                        "campaign-without-subjects",
                        "Nobody who would be rated has a rater; import relationships first");
            case Transition.TooManySubjects _ ->
                conflict("campaign-too-large", "A campaign holds up to 20,000 people to be rated; split it");
            case Transition.LimitsExceeded(var count) ->
                conflict(
                        "campaign-over-limits",
                        "%d groups or raters are outside of the campaign's limits; the outlook says which, and whom to ask instead"
                                .formatted(count));
            case Transition.DeadlineFaulty(var fault) ->
                conflict(
                        "campaign-deadline-invalid",
                        "The deadlines of the phases do not allow it (" + fault.code() + "); move them");
            case Transition.StillClosing _ ->
                conflict(
                        "campaign-still-closing", "The last answers are still being brought in; try again in a moment");
            case Transition.ReleasedByCoaches _ ->
                conflict(
                        "campaign-released-by-coaches",
                        "The coach of each leader releases the report; assign somebody to those who have no coach");
            case Transition.Done _ -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private static ErrorResponseException conflict(String name, String detail) {
        return problem(HttpStatus.CONFLICT, name, detail);
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        return new ErrorResponseException(status, body(status, name, detail), null);
    }

    private static ProblemDetail body(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return body;
    }
}
