package org.trust360.survey.audit;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Why something is not done for the sake of the audit trail. */
final class AuditProblems {

    private AuditProblems() {}

    static ErrorResponseException notNoted() {
        var body = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Nothing was changed, because it could not be noted who does; try again in a moment");
        body.setType(URI.create("/problems/act-not-noted"));
        var problem = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, body, null);
        problem.getHeaders().set(HttpHeaders.RETRY_AFTER, "5");
        return problem;
    }
}
