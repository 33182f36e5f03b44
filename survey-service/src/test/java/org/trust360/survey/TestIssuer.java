package org.trust360.survey;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.Instant;
import java.util.List;

/** Signs tokens as the gateway does, and serves the key to check them with. */
public final class TestIssuer {

    private final RSAKey key;
    private final HttpServer server;

    private TestIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    static TestIssuer start() {
        try {
            var key = new RSAKeyGenerator(2048).keyID("test").generate();
            var jwks = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, jwks.length);
                exchange.getResponseBody().write(jwks);
                exchange.close();
            });
            server.start();
            return new TestIssuer(key, server);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The token of somebody of HR. */
    public String hr() {
        return token("survey-service", "hr");
    }

    /** The token of somebody of HR by the account. */
    public String hr(String account) {
        return token(claims("survey-service", "hr").subject(account));
    }

    /** The token of somebody with an account, known by the id of the person. */
    public String leader(String person) {
        return token(claims("survey-service", "leader").claim("person", person));
    }

    /** The token of another service, known by its name. */
    public String service(String name) {
        return token(claims("survey-service", "service").subject(name));
    }

    /** A token for an audience and with a role. */
    public String token(String audience, String role) {
        return token(claims(audience, role));
    }

    private JWTClaimsSet.Builder claims(String audience, String role) {
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject("account")
                .audience(audience)
                .claim("roles", List.of(role))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    private String token(JWTClaimsSet.Builder claims) {
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
