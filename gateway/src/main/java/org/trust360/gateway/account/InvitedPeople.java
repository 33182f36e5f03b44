package org.trust360.gateway.account;

import java.util.Optional;
import java.util.Set;

/** The people whom survey-service has sent a link to make their account. */
@FunctionalInterface
public interface InvitedPeople {

    /** Empty for a link that is unknown or has expired. Asking does not use the link up. */
    Optional<Invited> byToken(String token);

    /** Who the link was sent to. */
    record Invited(String personId, String address, Set<Role> roles) {}
}
