package org.trust360.notification.maillog;

import com.mongodb.MongoException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a look into the mail log is refused. */
@RestControllerAdvice(assignableTypes = MailLogController.class)
final class MailLogProblems {

    static ErrorResponseException filterRefused() {
        var body = problem(
                HttpStatus.BAD_REQUEST,
                "mail-filter-refused",
                "state is owed, sent, bounced or not-owed; kind is one of those that are listed; after is what the page before gave as next; size is 1 to "
                        + MailQuery.MAX_SIZE);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, body, null);
    }

    @ExceptionHandler(MongoException.class)
    ProblemDetail unavailable() {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", "The mails cannot be read just now");
    }

    private static ProblemDetail problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return body;
    }
}
