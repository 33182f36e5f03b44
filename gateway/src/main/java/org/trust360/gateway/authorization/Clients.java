package org.trust360.gateway.authorization;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.trust360.gateway.address.PublicAddress;

/** Who may fetch tokens: the gateway for the people who sign in, services and programs for themselves. */
record Clients(ClientSecretProperties secrets, PublicAddress address, AuthorizationProperties properties) {

    static final String GATEWAY = "gateway";
    static final String NOTIFICATION = "notification-service";
    static final String SCORING = "scoring-service";
    static final String AUTOMATION = "automation";

    RegisteredClientRepository repository() {
        var clients = new ArrayList<RegisteredClient>();
        clients.add(gateway());
        addService(clients, NOTIFICATION, secrets.notificationService());
        addService(clients, SCORING, secrets.scoringService());
        addService(clients, AUTOMATION, secrets.automation());
        return new InMemoryRegisteredClientRepository(List.copyOf(clients));
    }

    private RegisteredClient gateway() {
        return client(GATEWAY, Objects.requireNonNull(secrets.gateway(), "trust360.secret.gateway"))
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address.at("/login/oauth2/code/" + GATEWAY))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private void addService(List<RegisteredClient> clients, String name, @Nullable String secret) {
        if (secret != null && !secret.isBlank()) {
            clients.add(client(name, secret)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build());
        }
    }

    private RegisteredClient.Builder client(String name, String secret) {
        return RegisteredClient.withId(name)
                .clientId(name)
                .clientSecret(secret.strip())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(properties.life())
                        .refreshTokenTimeToLive(properties.renewable())
                        .reuseRefreshTokens(true)
                        .build());
    }
}
