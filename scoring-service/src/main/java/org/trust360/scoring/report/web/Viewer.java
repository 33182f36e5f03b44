package org.trust360.scoring.report.web;

import org.springframework.security.oauth2.jwt.Jwt;

/** The person who looks, as the token says. */
final class Viewer {

    /** The id of nobody: an account that belongs to no imported person has no reports. */
    private static final String NOBODY = "";

    private Viewer() {}

    static String of(Jwt token) {
        var person = token.getClaimAsString("person");
        return person == null ? NOBODY : person;
    }
}
