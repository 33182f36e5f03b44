package org.trust360.gateway.authorization;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.trust360.gateway.address.PublicAddress;

/** Tokens that the gateway makes for a question of its own to a service. */
public final class ServiceTokens {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private final JwtEncoder encoder;
    private final PublicAddress address;
    private final Clock clock;

    ServiceTokens(JwtEncoder encoder, PublicAddress address, Clock clock) {
        this.encoder = encoder;
        this.address = address;
        this.clock = clock;
    }

    public String forSurveyService() {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(address.publicUrl().toString())
                .subject(Clients.GATEWAY)
                .audience(List.of(Audiences.SURVEY))
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim(TokenClaims.ROLES, List.of("service"))
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
