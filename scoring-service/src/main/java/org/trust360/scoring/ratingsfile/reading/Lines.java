package org.trust360.scoring.ratingsfile.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, whatever ends them (LF, CRLF, CR), none of them held longer than is allowed. Bytes that are not
 * UTF-8 come out as U+FFFD; a byte order mark is passed over.
 */
final class Lines {

    private static final int END = -1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final Limits limits;
    private final byte[] chunk = new byte[1 << 16];
    private int filled;
    private int at;
    private byte[] line = new byte[1024];
    private int length;
    private long number;
    private long bytes;

    Lines(InputStream in, Limits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** The number of the line last returned, from 1. */
    long number() {
        return number;
    }

    /** How many bytes were read so far. */
    long bytes() {
        return bytes;
    }

    /** The next line, cut one byte above the limit where it is longer; {@code null} after the last. */
    @Nullable
    String next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        length = 0;
        for (; !isEnd(c); c = read()) {
            keep((byte) c);
        }
        if (c == '\r' && read() != '\n') {
            back();
        }
        number++;
        var text = new String(line, 0, length, UTF_8);
        return number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private void keep(byte b) {
        if (length <= limits.lineLength()) {
            line = length < line.length ? line : Arrays.copyOf(line, 2 * length);
            line[length++] = b;
        }
    }

    private static boolean isEnd(int c) {
        return c == END || c == '\n' || c == '\r';
    }

    /** Whether the line last returned is longer than is allowed. */
    boolean isTooLong() {
        return length > limits.lineLength();
    }

    private int read() throws IOException {
        if (at == filled) {
            filled = in.read(chunk);
            at = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
            count();
        }
        return chunk[at++] & 0xff;
    }

    private void count() {
        bytes += filled;
        if (bytes > limits.bytes()) {
            throw new CannotScore(
                    "The file is larger than " + limits.bytes() + " bytes",
                    "Split it by leaders and score the parts one by one.");
        }
    }

    /** Takes back the byte last read; it is still in the chunk. After the end there is none. */
    private void back() {
        if (at > 0) {
            at--;
        }
    }
}
