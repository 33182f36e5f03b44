package org.trust360.gateway.route;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Gives the service behind a route the token of the person who signed in (fresh, never the session), lets an API
 * client's own token through, and nothing else.
 */
@Component
final class TokenRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final OAuth2AuthorizedClientManager clients;

    TokenRelay(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        return switch (SecurityContextHolder.getContext().getAuthentication()) {
            case JwtAuthenticationToken _ -> next.handle(request);
            case OAuth2AuthenticationToken person -> next.handle(withToken(request, tokenOf(person)));
            case null, default -> withoutCredentials(request, next);
        };
    }

    /** What a rater sends is their link's secret in the body; anything that names a person stays behind. */
    static ServerResponse withoutCredentials(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        return next.handle(ServerRequest.from(request)
                .headers(headers -> headers.remove(HttpHeaders.AUTHORIZATION))
                .build());
    }

    private String tokenOf(OAuth2AuthenticationToken person) {
        try {
            var client = clients.authorize(requestFor(person));
            if (client == null) {
                throw new SignInEnded();
            }
            return client.getAccessToken().getTokenValue();
        } catch (ClientAuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
                    || "client_authorization_required".equals(e.getError().getErrorCode())) {
                throw new SignInEnded();
            }
            throw e;
        }
    }

    private static OAuth2AuthorizeRequest requestFor(OAuth2AuthenticationToken person) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
                .principal((Authentication) person)
                .build();
    }

    private static ServerRequest withToken(ServerRequest request, String token) {
        return ServerRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token))
                .build();
    }
}
