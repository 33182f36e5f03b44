package org.trust360.survey.activation;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is answered instead of an account. */
final class ActivationProblems {

    private ActivationProblems() {}

    static ErrorResponseException linkNotValid() {
        return problem(HttpStatus.NOT_FOUND, "link-not-valid", "This link is not valid");
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
