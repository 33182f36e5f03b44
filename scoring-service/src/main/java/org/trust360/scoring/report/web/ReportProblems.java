package org.trust360.scoring.report.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with a request for a report. */
final class ReportProblems {

    private ReportProblems() {}

    static ErrorResponseException commentsNotNow() {
        var body = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The comments cannot be opened just now; try again in a minute");
        body.setType(URI.create("/problems/comments-not-now"));
        return new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, body, null);
    }

    /** The same for a report that does not exist, is not released, or is about somebody else. */
    static ErrorResponseException reportNotFound() {
        var body = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such report for you");
        body.setType(URI.create("/problems/report-not-found"));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, body, null);
    }

    /** Asked for paper that the service does not print on. */
    static ErrorResponseException unknownPaper() {
        var body = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "paper is a4 or letter");
        body.setType(URI.create("/problems/unknown-paper"));
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, body, null);
    }
}
