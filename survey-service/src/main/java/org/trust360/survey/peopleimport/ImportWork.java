package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportFiles;
import org.trust360.survey.people.ImportProgress;
import org.trust360.survey.people.PeopleImport;

/**
 * Checks and writes. Whoever takes up what somebody else began starts from the first line again: what is there already is
 * found unchanged.
 */
@Component
class ImportWork {

    static final Duration CLAIM = Duration.ofMinutes(1);

    private final ImportStore store;
    private final Directory directory;
    private final PeopleImport imports;

    ImportWork(ImportStore store, Directory directory, PeopleImport imports) {
        this.store = store;
        this.directory = directory;
        this.imports = imports;
    }

    Outcome run(ImportJob job, ImportProgress progress) throws IOException {
        return switch (job.state()) {
            case CHECKING -> check(job, progress);
            case WRITING -> write(job, progress);
            case READY, DONE, FAILED -> throw new IllegalArgumentException("No work: " + job.state());
        };
    }

    private Outcome check(ImportJob job, ImportProgress progress) throws IOException {
        long revision = directory.revision();
        store.previews().put(job.id(), imports.check(files(job), progress));
        return new Outcome(ImportState.READY, revision);
    }

    private Outcome write(ImportJob job, ImportProgress progress) throws IOException {
        imports.run(files(job), progress);
        directory.release(job.id());
        store.uploads().remove(job.id());
        return new Outcome(ImportState.DONE, job.revision());
    }

    private ImportFiles files(ImportJob job) {
        return new ImportFiles(file(job, ImportFile.PEOPLE), file(job, ImportFile.RELATIONSHIPS));
    }

    private Optional<InputStream> file(ImportJob job, ImportFile file) {
        return job.files().stream().anyMatch(sent -> sent.file() == file)
                ? Optional.of(store.uploads().read(job.id(), file))
                : Optional.empty();
    }

    /** Gives up: what is written stays, and others may write. */
    void giveUp(ImportJob job) {
        directory.release(job.id());
    }

    /** The state an import comes to, and the revision its preview was made from. */
    record Outcome(ImportState state, long revision) {}
}
