package org.trust360.survey.answerimport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.function.IntConsumer;

/** A file of answers that comes to be while it is read: the subjects take turns, every line has a rater of its own. */
final class GeneratedFile extends InputStream {

    private final int lines;
    private final int subjects;
    private final IntConsumer onLine;
    private int line;
    private byte[] current = "subject,rater,relationship,one,two,follow\n".getBytes(UTF_8);
    private int position;

    GeneratedFile(int lines, int subjects, IntConsumer onLine) {
        this.lines = lines;
        this.subjects = subjects;
        this.onLine = onLine;
    }

    @Override
    public int read() {
        if (position == current.length && !next()) {
            return -1;
        }
        return current[position++];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (position == current.length && !next()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean next() {
        if (line == lines) {
            return false;
        }
        line++;
        onLine.accept(line);
        current = "s%d,rater-%07d,peer,%d,%d,\n"
                .formatted(line % subjects, line, 1 + line % 5, 1 + line % 4)
                .getBytes(UTF_8);
        position = 0;
        return true;
    }
}
