package org.trust360.gateway.route;

import org.springframework.security.core.AuthenticationException;

/** The session is there, but the right to tokens has ended: the account was closed, or signed out elsewhere. */
final class SignInEnded extends AuthenticationException {

    SignInEnded() {
        super("The sign-in behind this session has ended");
    }
}
