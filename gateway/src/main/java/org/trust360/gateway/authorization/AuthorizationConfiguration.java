package org.trust360.gateway.authorization;

import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.trust360.gateway.account.Accounts;
import org.trust360.gateway.address.PublicAddress;
import org.trust360.gateway.store.Seal;

/** The parts of the authorization server; its rules of access are the door's. */
@Configuration(proxyBeanMethods = false)
class AuthorizationConfiguration {

    @Bean
    JWKSource<SecurityContext> signingKeys(MongoDatabase accountsDatabase, Seal seal) {
        return new ImmutableJWKSet<>(new SigningKeys(accountsDatabase.getCollection("keys"), seal).load());
    }

    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> signingKeys) {
        return new NimbusJwtEncoder(signingKeys);
    }

    @Bean
    ServiceTokens serviceTokens(JwtEncoder encoder, PublicAddress address, Clock clock) {
        return new ServiceTokens(encoder, address, clock);
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(PublicAddress address) {
        return AuthorizationServerSettings.builder()
                .issuer(address.publicUrl().toString())
                .build();
    }

    @Bean
    RegisteredClientRepository clients(
            ClientSecretProperties secrets, PublicAddress address, AuthorizationProperties properties) {
        return new Clients(secrets, address, properties).repository();
    }

    @Bean
    PasswordEncoder clientSecrets() {
        return new RandomSecrets();
    }

    @Bean
    OAuth2AuthorizationService authorizations(MongoDatabase accountsDatabase, Seal seal) {
        return new MongoAuthorizations(accountsDatabase.getCollection("authorizations"), seal);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new NoSessionRegistry();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenClaims(Accounts accounts) {
        return new TokenClaims(accounts);
    }
}
