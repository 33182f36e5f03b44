package org.trust360.survey.people;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why a request about people is refused. */
final class PeopleProblems {

    private PeopleProblems() {}

    static ErrorResponseException pageInvalid() {
        return problem(
                HttpStatus.BAD_REQUEST,
                "page-invalid",
                "size is 1 to 200; the next page begins with after=<the last id>");
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
