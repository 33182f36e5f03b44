package org.trust360.events.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A key of 256 random bits, used through two keys derived from it: one seals (AES-256-GCM, a random nonce of 96 bits for
 * every seal), one marks. What a seal was made for is part of it, so no sealed text can be moved elsewhere.
 */
public final class DataKey {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey marking;

    private DataKey(byte[] secret) {
        this.sealing = derive(secret, "seal", "AES");
        this.marking = derive(secret, "mark", "HmacSHA256");
    }

    /** The key that follows from a secret; the same secret gives the same key in every service. */
    public static DataKey of(byte[] secret) {
        return new DataKey(secret);
    }

    /** A secret of 256 bits that nobody has had before. */
    public static byte[] random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The text in a form that nobody reads without this key and this purpose; never the same twice. */
    public String seal(String text, String purpose) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal(text.getBytes(UTF_8), purpose));
    }

    /** What was sealed for this purpose. */
    public String open(String sealed, String purpose) {
        return new String(open(decoded(sealed), purpose), UTF_8);
    }

    /** The same text gives the same mark; without the key it tells nothing, not even by trying texts. */
    public String mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(marking);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As {@link #seal(String, String)}: the nonce, then what was encrypted and its tag. */
    public byte[] seal(byte[] plain, String purpose) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = apply(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** What was sealed for this purpose. */
    public byte[] open(byte[] sealed, String purpose) {
        if (sealed.length < NONCE) {
            throw new BrokenSeal(null);
        }
        var nonce = Arrays.copyOf(sealed, NONCE);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), purpose);
    }

    /** Nobody reads it in a log by accident. */
    @Override
    public String toString() {
        return "DataKey";
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(e);
        }
    }

    private static byte[] decoded(String sealed) {
        try {
            return Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException e) {
            throw new BrokenSeal(e);
        }
    }

    private static SecretKey derive(byte[] secret, String use, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(("trust360 data key " + use).getBytes(UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another key, another purpose, or somebody changed what was sealed. */
    public static final class BrokenSeal extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private BrokenSeal(@Nullable Exception cause) {
            super("What was sealed cannot be opened with this key for this purpose", cause);
        }
    }
}
