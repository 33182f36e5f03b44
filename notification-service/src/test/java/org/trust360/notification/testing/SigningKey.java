package org.trust360.notification.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Signs access tokens as the gateway does. */
public final class SigningKey {

    public static final String ISSUER = "http://localhost:8360";

    private final RSAKey key;

    SigningKey() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String jwks() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** A token for people, valid for five minutes. */
    public String token(String audience, String role) {
        return sign(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("somebody")
                .audience(audience)
                .claim("roles", List.of(role))
                .claim("person", "person-of-token")
                .expirationTime(Date.from(Instant.now().plusSeconds(300))));
    }

    public String sign(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
