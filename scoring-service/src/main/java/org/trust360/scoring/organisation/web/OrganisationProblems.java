package org.trust360.scoring.organisation.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with a request for organisation figures. */
final class OrganisationProblems {

    private OrganisationProblems() {}

    /** The same for a campaign that does not exist and for one whose reports are not all made. */
    static ErrorResponseException figuresNotFound() {
        var body = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND,
                "There are no figures of such a campaign; they come when it is closed and every report is made");
        body.setType(URI.create("/problems/organisation-figures-not-found"));
        return new ErrorResponseException(HttpStatus.NOT_FOUND, body, null);
    }
}
