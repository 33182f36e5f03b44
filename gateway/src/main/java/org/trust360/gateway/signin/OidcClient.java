package org.trust360.gateway.signin;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.trust360.gateway.address.PublicAddress;

/** The gateway as an OpenID Connect client: it keeps the tokens in the session, browsers never see one. */
@Configuration(proxyBeanMethods = false)
class OidcClient {

    static final String REGISTRATION = "gateway";

    /** Endpoints one by one: while this starts, the provider may be this very process and cannot be asked yet. */
    @Bean
    ClientRegistrationRepository provider(ProviderProperties provider, PublicAddress address, Environment secrets) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(provider.clientId())
                .clientSecret(Objects.requireNonNull(secrets.getProperty("trust360.secret.gateway"))
                        .strip())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(address.at("/login/oauth2/code/" + REGISTRATION))
                .scope(OidcScopes.OPENID)
                .issuerUri(orElse(provider.issuer(), address.publicUrl().toString()))
                .authorizationUri(orElse(provider.authorizationUri(), address.at("/oauth2/authorize")))
                .tokenUri(provider.tokenUri().toString())
                .jwkSetUri(provider.jwkSetUri().toString())
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build());
    }

    @Bean
    OAuth2AuthorizedClientRepository tokensInTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager freshTokens(
            ClientRegistrationRepository provider, OAuth2AuthorizedClientRepository tokens) {
        var manager = new DefaultOAuth2AuthorizedClientManager(provider, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    private static String orElse(@Nullable URI configured, String own) {
        return configured == null ? own : configured.toString();
    }
}
