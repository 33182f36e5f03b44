package org.trust360.gateway.authorization;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.trust360.gateway.account.Account;
import org.trust360.gateway.account.Accounts;
import org.trust360.gateway.account.Role;

/** What a token says: audience, roles, and the person. Read from the account each time, so a change counts at once. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    static final String ROLES = "roles";

    private static final Map<String, ClientGrant> CLIENTS = Map.of(
            Clients.NOTIFICATION, new ClientGrant(List.of(Audiences.SURVEY), List.of("service")),
            Clients.SCORING, new ClientGrant(List.of(Audiences.SURVEY), List.of("service")),
            Clients.AUTOMATION, new ClientGrant(Audiences.ALL, List.of(Role.HR.wireName())));

    private final Accounts accounts;

    TokenClaims(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            forClient(context);
        } else {
            forPerson(context);
        }
    }

    private static void forClient(JwtEncodingContext context) {
        var grant = CLIENTS.get(context.getRegisteredClient().getClientId());
        if (grant == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.UNAUTHORIZED_CLIENT);
        }
        context.getClaims().audience(grant.audience()).claim(ROLES, grant.roles());
    }

    private void forPerson(JwtEncodingContext context) {
        var principal = context.getPrincipal();
        if (principal == null || !(accounts.byId(principal.getName()).orElse(null) instanceof Account.Active account)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        var claims = context.getClaims();
        claims.claim(
                ROLES,
                account.profile().roles().stream().map(Role::wireName).sorted().toList());
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            claims.audience(Audiences.ALL);
            addPerson(claims, account);
        }
    }

    private static void addPerson(JwtClaimsSet.Builder claims, Account.Active account) {
        var person = account.profile().person();
        if (person != null) {
            claims.claim("person", person);
        }
    }

    private record ClientGrant(List<String> audience, List<String> roles) {}
}
