package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.trust360.survey.people.ImportFile;

/** Files that cannot be read. */
record FailingUploads(Uploads uploads) implements Uploads {

    @Override
    public Size add(String importId, ImportFile file, InputStream bytes) throws IOException {
        return uploads.add(importId, file, bytes);
    }

    @Override
    public InputStream read(String importId, ImportFile file) {
        throw new IllegalStateException("The store is away");
    }

    @Override
    public void remove(String importId) {
        uploads.remove(importId);
    }

    @Override
    public void removeOlderThan(Instant sent) {
        uploads.removeOlderThan(sent);
    }
}
