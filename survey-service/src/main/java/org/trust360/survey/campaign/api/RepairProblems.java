package org.trust360.survey.campaign.api;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.trust360.survey.campaign.Repaired;

/** Why a single assignment is not put right. */
final class RepairProblems {

    private RepairProblems() {}

    static ErrorResponseException notFound() {
        return problem(HttpStatus.NOT_FOUND, "assignment-not-found", "There is no such campaign, person or assignment");
    }

    /** Not for {@code DONE}. */
    static ErrorResponseException of(Repaired refusal) {
        return switch (refusal) {
            case NOT_FOUND -> notFound();
            case NOT_COLLECTING ->
                problem(HttpStatus.CONFLICT, "assignment-not-collecting", "The campaign takes no answers now");
            case ALREADY_THERE ->
                problem(HttpStatus.CONFLICT, "assignment-already-there", "This person is asked already");
            case GROUP_NOT_ASKED ->
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "assignment-group-not-asked",
                        "relationship is one that the campaign asks, and not self");
            case DONE -> throw new IllegalArgumentException("Nothing was refused");
        };
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
