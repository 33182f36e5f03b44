package org.trust360.notification.webhook;

import com.mongodb.MongoException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why nothing can be said or done about webhooks. */
@RestControllerAdvice(assignableTypes = WebhookController.class)
final class WebhookProblems {

    static ErrorResponseException notFound() {
        return new ErrorResponseException(
                HttpStatus.NOT_FOUND,
                problem(HttpStatus.NOT_FOUND, "webhook-not-found", "There is no endpoint of this name"),
                null);
    }

    @ExceptionHandler(MongoException.class)
    ProblemDetail unavailable() {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", "The webhooks cannot be read just now");
    }

    private static ProblemDetail problem(HttpStatus status, String name, String detail) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + name));
        return body;
    }
}
