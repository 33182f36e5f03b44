package org.trust360.gateway.door;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The problems that are the gateway's own; each has a row in docs/problems.md and words in messages.properties. */
enum GatewayProblem {
    SIGN_IN_REQUIRED("Sign in first, or send a valid token."),
    NOT_ALLOWED("The request was refused. A page that was open for long may have to be loaded again."),
    NOT_FOUND("There is nothing here."),
    TOO_MANY_ATTEMPTS("Too many attempts. Wait a little."),
    SERVICE_UNAVAILABLE("This part of Trust360 is starting or being restarted. Try again in a moment."),
    SERVICE_SILENT("This part of Trust360 did not answer in time. Look before you try again."),
    NOT_UNDERSTOOD("The request could not be understood."),
    INTERNAL_ERROR("Something went wrong on our side.");

    private final String detail;

    GatewayProblem(String detail) {
        this.detail = detail;
    }

    static GatewayProblem of(HttpStatus status) {
        return switch (status.value()) {
            case 401 -> SIGN_IN_REQUIRED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 429 -> TOO_MANY_ATTEMPTS;
            case 503 -> SERVICE_UNAVAILABLE;
            case 504 -> SERVICE_SILENT;
            default -> status.is4xxClientError() ? NOT_UNDERSTOOD : INTERNAL_ERROR;
        };
    }

    /** Its name on the wire and in the messages. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ProblemDetail detail(HttpStatus status, URI instance) {
        var body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("/problems/" + wireName()));
        body.setInstance(instance);
        return body;
    }
}
