package org.trust360.survey.rater;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.trust360.survey.answersheet.AnswerRules.Fault;

/** What a rater can be told instead of a success. */
final class RaterProblems {

    private static final String RETRY_SECONDS = "5";

    private RaterProblems() {}

    /** The same for a wrong, unknown, used and expired link, and for a subject the link is not about (S4). */
    static ErrorResponseException linkNotValid() {
        return problem(HttpStatus.NOT_FOUND, "link-not-valid", "This link is not valid");
    }

    static ErrorResponseException draftNotFound() {
        return problem(HttpStatus.NOT_FOUND, "draft-not-found", "There is no such draft");
    }

    static ErrorResponseException draftNotReadable() {
        return problem(HttpStatus.BAD_REQUEST, "draft-not-readable", "A draft is a box of base64url characters");
    }

    static ErrorResponseException draftOvertaken() {
        return problem(HttpStatus.CONFLICT, "draft-overtaken", "Another tab or device kept something in between; look");
    }

    static ErrorResponseException reasonUnknown() {
        return problem(HttpStatus.BAD_REQUEST, "reason-unknown", "A reason is one of the list, or left out");
    }

    static ErrorResponseException answeredWithAnotherLink() {
        return problem(
                HttpStatus.CONFLICT,
                "answered-with-another-link",
                "Answers were handed in with another link to the same form; that link can change them");
    }

    static ErrorResponseException invalidAnswers(List<Fault> faults) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-answers", "Some answers cannot be taken");
        problem.getBody().setProperty("reasons", faults);
        return problem;
    }

    static ErrorResponseException busy() {
        var problem = problem(
                HttpStatus.SERVICE_UNAVAILABLE, "busy", "Nothing was taken; send the same again in a few seconds");
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem;
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
