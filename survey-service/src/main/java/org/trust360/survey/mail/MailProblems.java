package org.trust360.survey.mail;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What is answered instead of a mail. */
public final class MailProblems {

    private MailProblems() {}

    public static ErrorResponseException notOwed() {
        return problem(HttpStatus.GONE, "no-mail-owed", "This mail is not owed any more");
    }

    /** A later release may know it, so the sender keeps the mail and asks again. */
    static ErrorResponseException kindUnknown() {
        return problem(HttpStatus.NOT_FOUND, "mail-kind-unknown", "This release knows no such kind of mail");
    }

    private static ErrorResponseException problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return new ErrorResponseException(status, body, null);
    }
}
