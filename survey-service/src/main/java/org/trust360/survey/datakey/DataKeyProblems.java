package org.trust360.survey.datakey;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is answered instead of a key. */
final class DataKeyProblems {

    private DataKeyProblems() {}

    static ErrorResponseException erased() {
        var body = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, "The key was erased, and with it all that was sealed under it");
        body.setType(URI.create("/problems/data-key-erased"));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, body, null);
    }
}
