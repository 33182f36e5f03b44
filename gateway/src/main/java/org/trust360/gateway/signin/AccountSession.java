package org.trust360.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.trust360.gateway.account.Account;

/**
 * Who gave their password in this session, as the authorization server sees it. Kept apart from who is signed in at
 * the gateway, which is one of the server's clients and nothing more.
 */
@Component
public final class AccountSession {

    /** Begins the client's side of the sign-in; with the password given, it comes straight back. */
    static final String ONWARDS = "/oauth2/authorization/" + OidcClient.REGISTRATION;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    AccountSession() {
        contexts.setSpringSecurityContextKey("ACCOUNT_CONTEXT");
    }

    public SecurityContextRepository contexts() {
        return contexts;
    }

    /** Under a new session id, so that nobody who knew the old one comes along. */
    void begin(Account.Active account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                account.profile().id(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        contexts.saveContext(new SecurityContextImpl(authentication), request, response);
    }
}
