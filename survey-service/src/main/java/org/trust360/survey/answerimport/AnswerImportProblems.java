package org.trust360.survey.answerimport;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a file of answers is not read at all, or not to its end. */
final class AnswerImportProblems {

    private static final String RETRY_SECONDS = "30";

    private AnswerImportProblems() {}

    static ErrorResponseException campaignNotFound() {
        return problem(HttpStatus.NOT_FOUND, "campaign-not-found", "There is no such campaign");
    }

    static ErrorResponseException campaignNotCollecting() {
        return problem(HttpStatus.CONFLICT, "campaign-not-collecting", "Answers are taken while a campaign collects");
    }

    static ErrorResponseException importPaused() {
        var problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "import-paused",
                "Too much waits to be delivered. What was taken stays; send the same file again to go on");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
