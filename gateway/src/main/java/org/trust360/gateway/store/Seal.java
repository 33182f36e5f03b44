package org.trust360.gateway.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Keeps what lies in the accounts database useless to whoever reads only the database: AES-256-GCM under keys derived
 * from the gateway's secret. What a seal was made for is part of it, so no sealed value can be moved elsewhere.
 */
public final class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey sealing;
    private final SecretKey fingerprints;

    public Seal(String secret) {
        this.sealing = derive(secret, "seal", "AES");
        this.fingerprints = derive(secret, "fingerprint", "HmacSHA256");
    }

    public byte[] seal(byte[] plain, String purpose) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, plain, purpose);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    public byte[] open(byte[] sealed, String purpose) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length), purpose);
    }

    /** The same text and purpose give the same fingerprint; without the secret it tells nothing, not even by trying. */
    public String fingerprint(String text, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(fingerprints);
            return HexFormat.of().formatHex(mac.doFinal((purpose + '\0' + text).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input, String purpose) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(purpose, e);
        }
    }

    private static SecretKey derive(String secret, String use, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(secret.strip().getBytes(UTF_8))
                    .thenExpand(("trust360 gateway " + use).getBytes(UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
