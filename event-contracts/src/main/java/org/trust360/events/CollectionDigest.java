package org.trust360.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A fingerprint of the sheets that count when a collection closes. The service that accepted them and the service that
 * computes from them both make it, each from its own documents; where the two differ, nothing is published.
 *
 * <p>SHA-256 in hex over the lines {@code sheetId SP version SP content LF}, one for the latest version of each sheet,
 * in the natural order of the lines.
 */
public final class CollectionDigest {

    private CollectionDigest() {}

    public static String of(Collection<Member> latest) {
        var lines = latest.stream().map(Member::line).sorted().collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256(lines));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The latest accepted version of a sheet. */
    public record Member(String sheetId, int version, String content) {

        private String line() {
            return sheetId + " " + version + " " + content + "\n";
        }
    }
}
