package org.trust360.scoring.report;

import java.util.List;
import java.util.Objects;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who looks, as the token says.
 *
 * @param person the id of a person of the directory; empty, and so nobody's, for an account that belongs to none
 * @param account the id of the account
 */
public record Viewer(String person, String account, boolean hr) {

    public static Viewer of(Jwt token) {
        return new Viewer(
                Objects.requireNonNullElse(token.getClaimAsString("person"), ""),
                Objects.requireNonNullElse(token.getSubject(), ""),
                Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of())
                        .contains("hr"));
    }

    /** For the audit trail: the person, or the account where there is no person. */
    public String actor() {
        return person.isEmpty() ? account : person;
    }
}
