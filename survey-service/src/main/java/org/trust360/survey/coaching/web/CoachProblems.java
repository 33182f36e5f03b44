package org.trust360.survey.coaching.web;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a request about coaches is refused. */
final class CoachProblems {

    private CoachProblems() {}

    static ErrorResponseException campaignNotFound() {
        return problem(body(HttpStatus.NOT_FOUND, "campaign-not-found", "There is no such campaign"));
    }

    static ErrorResponseException notCoached() {
        return problem(body(
                HttpStatus.CONFLICT,
                "campaign-without-coaches",
                "Coaches release no reports in this campaign; that is agreed when it is planned"));
    }

    static ErrorResponseException invalid(List<CoachTexts.ExplainedFault> faults) {
        var body = body(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "coaches-invalid",
                "Nobody was assigned; there are mistakes: " + faults.size());
        body.setProperty("errors", faults);
        return problem(body);
    }

    private static ErrorResponseException problem(ProblemDetail body) {
        return new ErrorResponseException(HttpStatus.valueOf(body.getStatus()), body, null);
    }

    private static ProblemDetail body(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return body;
    }
}
