package org.trust360.survey.peopleimport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the bytes and the lines (LF, CRLF or CR) of a file that comes in parts, and takes its digest. */
final class FileMeasure {

    private static final int SHOWN = 16;

    private final MessageDigest digest = sha256();
    private long bytes;
    private int lines;
    private byte last = '\n';

    void add(byte[] part) {
        digest.update(part);
        bytes += part.length;
        for (byte one : part) {
            boolean ends = one == '\n' ? last != '\r' : one == '\r';
            lines += ends ? 1 : 0;
            last = one;
        }
    }

    /** A last line counts without a line end too. */
    Uploads.Size size() {
        boolean isOpen = last != '\n' && last != '\r';
        var hex = HexFormat.of().formatHex(digest.digest());
        return new Uploads.Size(bytes, lines + (isOpen ? 1 : 0), hex.substring(0, SHOWN));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
