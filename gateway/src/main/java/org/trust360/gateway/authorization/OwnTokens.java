package org.trust360.gateway.authorization;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Collections;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.trust360.gateway.address.PublicAddress;

/** Reads the tokens of API clients: ours, RS256, in time, and made for one of the services (S14). */
@Configuration(proxyBeanMethods = false)
class OwnTokens {

    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> signingKeys, PublicAddress address) {
        var decoder = NimbusJwtDecoder.withJwkSource(signingKeys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(address.publicUrl().toString()),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, OwnTokens::forOneOfTheServices)));
        return decoder;
    }

    private static boolean forOneOfTheServices(List<String> audience) {
        return audience != null && !Collections.disjoint(audience, Audiences.ALL);
    }
}
