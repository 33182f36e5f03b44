package org.trust360.gateway.authorization;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.trust360.delivery.store.RequiredIndex;
import org.trust360.gateway.store.Seal;
import org.trust360.gateway.store.SealedObjects;

/**
 * Who was given which tokens, in the accounts database, so that every gateway can go on where another began. Tokens are
 * found by fingerprint; the authorization itself is sealed.
 */
final class MongoAuthorizations implements OAuth2AuthorizationService {

    private static final Duration KEPT_AT_LEAST = Duration.ofMinutes(10);
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> authorizations;
    private final Seal seal;
    private final SealedObjects objects;

    MongoAuthorizations(MongoCollection<Document> authorizations, Seal seal) {
        this.authorizations = authorizations;
        this.seal = seal;
        this.objects = new SealedObjects(seal);
        RequiredIndex.plain(authorizations, "tokens");
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var id = authorization.getId();
        var document = new Document("_id", id)
                .append("tokens", fingerprints(authorization))
                .append("expires", Date.from(expiryOf(authorization)))
                .append("sealed", new Binary(objects.write(authorization, purpose(id))));
        authorizations.replaceOne(eq(id), document, UPSERT);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        authorizations.deleteOne(eq(authorization.getId()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return opened(authorizations.find(eq(id)).first());
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var candidates = type == null ? Kind.all() : Stream.of(Kind.of(type));
        return candidates
                .map(kind -> authorizations
                        .find(eq("tokens", seal.fingerprint(token, kind)))
                        .first())
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::opened)
                .orElse(null);
    }

    private @Nullable OAuth2Authorization opened(@Nullable Document document) {
        if (document == null) {
            return null;
        }
        return (OAuth2Authorization)
                objects.read(document.get("sealed", Binary.class).getData(), purpose(document.getString("_id")))
                        .orElse(null);
    }

    private List<String> fingerprints(OAuth2Authorization authorization) {
        String state = authorization.getAttribute(OAuth2ParameterNames.STATE);
        var states =
                state == null ? Stream.<String>empty() : Stream.of(seal.fingerprint(state, OAuth2ParameterNames.STATE));
        var tokens = Kind.tokens(authorization).map(token -> seal.fingerprint(token.getTokenValue(), Kind.of(token)));
        return Stream.concat(states, tokens).toList();
    }

    private static Instant expiryOf(OAuth2Authorization authorization) {
        return Kind.tokens(authorization)
                .map(OAuth2Token::getExpiresAt)
                .filter(Objects::nonNull)
                .reduce(Instant.now().plus(KEPT_AT_LEAST), (a, b) -> a.isAfter(b) ? a : b);
    }

    private static String purpose(String id) {
        return "authorization:" + id;
    }

    /** The kinds of token an authorization is looked up by. */
    private static final class Kind {

        private static final String ID_TOKEN = "id_token";

        static Stream<String> all() {
            return Stream.of(
                    OAuth2ParameterNames.STATE,
                    OAuth2ParameterNames.CODE,
                    OAuth2TokenType.ACCESS_TOKEN.getValue(),
                    OAuth2TokenType.REFRESH_TOKEN.getValue(),
                    ID_TOKEN);
        }

        static String of(OAuth2TokenType type) {
            return type.getValue();
        }

        static String of(OAuth2Token token) {
            return switch (token) {
                case OAuth2AuthorizationCode _ -> OAuth2ParameterNames.CODE;
                case OAuth2RefreshToken _ -> OAuth2TokenType.REFRESH_TOKEN.getValue();
                case OidcIdToken _ -> ID_TOKEN;
                default -> OAuth2TokenType.ACCESS_TOKEN.getValue();
            };
        }

        static Stream<OAuth2Token> tokens(OAuth2Authorization authorization) {
            return Stream.of(
                            authorization.getToken(OAuth2AuthorizationCode.class),
                            authorization.getAccessToken(),
                            authorization.getRefreshToken(),
                            authorization.getToken(OidcIdToken.class))
                    .filter(Objects::nonNull)
                    .map(OAuth2Authorization.Token::getToken);
        }
    }
}
