package org.trust360.survey.peopleimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.trust360.survey.people.ImportFile;

/** Files that can be read so far, and not further. */
record FailingUploads(Uploads uploads, int bytes) implements Uploads {

    @Override
    public Size add(String importId, ImportFile file, InputStream bytes) throws IOException {
        return uploads.add(importId, file, bytes);
    }

    @Override
    public InputStream read(String importId, ImportFile file) {
        try (var whole = uploads.read(importId, file)) {
            return new SequenceInputStream(new ByteArrayInputStream(whole.readNBytes(bytes)), new Away());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String importId) {
        uploads.remove(importId);
    }

    @Override
    public void removeOlderThan(Instant sent) {
        uploads.removeOlderThan(sent);
    }

    private static final class Away extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("The store is away");
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            return read();
        }
    }
}
