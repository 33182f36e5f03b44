package org.trust360.scoring.coaching;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with the request of a coach. */
final class CoachProblems {

    private CoachProblems() {}

    /** The same for a report that does not exist and one of somebody who is coached by others. */
    static ErrorResponseException reportNotFound() {
        return problem(HttpStatus.NOT_FOUND, "report-not-found", "There is no such report for you");
    }

    static ErrorResponseException dayInvalid() {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "conversation-day-invalid",
                "day is a date like 2026-12-01, at most a year from today");
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
