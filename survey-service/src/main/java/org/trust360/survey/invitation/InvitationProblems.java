package org.trust360.survey.invitation;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is answered instead of a mail. */
final class InvitationProblems {

    private InvitationProblems() {}

    static ErrorResponseException noMailOwed() {
        return problem(HttpStatus.GONE, "no-mail-owed", "This mail is not owed any more");
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
