package org.trust360.scoring.journey;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with a step of the way. */
public final class JourneyProblems {

    private JourneyProblems() {}

    /** The same for a report that does not exist, is not released, or is about somebody else. */
    public static ErrorResponseException reportNotFound() {
        return problem(HttpStatus.NOT_FOUND, "report-not-found", "There is no such report for you");
    }

    /** Any problem of these pages, by its word in docs/problems.md. */
    public static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
