package org.trust360.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Whoever signs out leaves no refresh token behind. */
@Component
public final class TokensGivenBack implements LogoutHandler {

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AuthorizationService authorizations;

    TokensGivenBack(OAuth2AuthorizedClientRepository clients, OAuth2AuthorizationService authorizations) {
        this.clients = clients;
        this.authorizations = authorizations;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null) {
            return;
        }
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(OidcClient.REGISTRATION, authentication, request);
        if (client == null || client.getRefreshToken() == null) {
            return;
        }
        var authorization =
                authorizations.findByToken(client.getRefreshToken().getTokenValue(), OAuth2TokenType.REFRESH_TOKEN);
        if (authorization != null) {
            authorizations.remove(authorization);
        }
    }
}
