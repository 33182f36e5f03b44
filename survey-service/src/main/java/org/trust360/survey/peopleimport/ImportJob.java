package org.trust360.survey.peopleimport;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.trust360.survey.people.ImportFile;

/**
 * One import and how far it is.
 *
 * @param done lines read in this state, of {@code total}
 * @param changed when it came into its state
 * @param revision of the directory that the preview was made from
 * @param attempts how often work in this state was begun; more than one after an interruption
 */
public record ImportJob(
        String id,
        ImportState state,
        List<Sent> files,
        int done,
        int total,
        Instant created,
        Instant changed,
        long revision,
        int attempts) {

    /** How long files and preview are kept. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** A file as it was sent; the digest is the beginning of its SHA-256. */
    public record Sent(ImportFile file, String name, long bytes, int lines, String digest) {}

    public Instant expires() {
        return created.plus(KEPT);
    }

    public boolean wasInterrupted() {
        return attempts > 1;
    }

    int lines(ImportFile file) {
        return files.stream()
                .filter(sent -> sent.file() == file)
                .mapToInt(Sent::lines)
                .sum();
    }

    ImportJob checkedAt(long otherRevision) {
        return new ImportJob(id, state, files, done, total, created, changed, otherRevision, attempts);
    }
}
