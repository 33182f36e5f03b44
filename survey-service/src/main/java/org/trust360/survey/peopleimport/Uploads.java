package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.trust360.survey.people.ImportFile;

/** Files that were sent, until their import is over. */
interface Uploads {

    /** Keeps a file and says what it is like. */
    Size add(String importId, ImportFile file, InputStream bytes) throws IOException;

    InputStream read(String importId, ImportFile file);

    void remove(String importId);

    /** Removes what came before, whatever became of its import. */
    void removeOlderThan(Instant sent);

    /** The digest is the beginning of the SHA-256. */
    record Size(long bytes, int lines, String digest) {}
}
