package org.trust360.gateway.authorization;

import static com.mongodb.client.model.Filters.eq;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.Objects;
import org.bson.Document;
import org.bson.types.Binary;
import org.trust360.delivery.RefusedToStart;
import org.trust360.gateway.store.BrokenSeal;
import org.trust360.gateway.store.Seal;

/**
 * The key that signs tokens: made once, sealed in the accounts database, the same for every gateway and after every
 * restart. If it cannot be opened the gateway does not start: better than signing everybody out without a word.
 */
final class SigningKeys {

    private static final String ID = "signing";
    private static final int BITS = 3072;

    private final MongoCollection<Document> keys;
    private final Seal seal;

    SigningKeys(MongoCollection<Document> keys, Seal seal) {
        this.keys = keys;
        this.seal = seal;
    }

    JWKSet load() {
        var stored = keys.find(eq(ID)).first();
        return new JWKSet(open(stored == null ? make() : stored));
    }

    /** Where two gateways start at once, one key wins and both use it. */
    private Document make() {
        try {
            var key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            keys.insertOne(new Document("_id", ID)
                    .append("sealed", new Binary(seal.seal(key.toJSONString().getBytes(UTF_8), "key:" + ID))));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(keys.find(eq(ID)).first());
    }

    private RSAKey open(Document stored) {
        try {
            var sealed = stored.get("sealed", Binary.class).getData();
            return RSAKey.parse(new String(seal.open(sealed, "key:" + ID), UTF_8));
        } catch (BrokenSeal e) {
            throw new RefusedToStart(
                    "The signing key in the accounts database was sealed with another trust360.secret.gateway.",
                    "Bring the old secret back, or drop the collection keys: then everybody signs in again.");
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
