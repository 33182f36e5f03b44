package org.trust360.survey.peopleimport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportFiles;
import org.trust360.survey.store.RandomId;

/** Where HR sends files, looks at what they would change, and says yes or no. */
@Component
public class ImportDesk {

    /** Imports that are kept at a time. */
    static final int MOST = 20;

    private final ImportJobs jobs;
    private final ImportStore store;
    private final Directory directory;
    private final Clock clock;

    ImportDesk(ImportJobs jobs, ImportStore store, Directory directory, Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    /** Keeps the files; what they would change is found out by and by. */
    public Sending send(ImportUpload upload) throws IOException {
        if (upload.isEmpty()) {
            return new Sending.Empty();
        }
        if (upload.isTooLarge()) {
            return new Sending.TooLarge();
        }
        return send(upload.files(), upload::nameOf);
    }

    /** The same with relationships that somebody has put together. */
    public Sending sendRelationships(String name, byte[] csv) throws IOException {
        return send(new ImportFiles(Optional.empty(), Optional.of(new ByteArrayInputStream(csv))), _ -> name);
    }

    private Sending send(ImportFiles files, Function<ImportFile, String> names) throws IOException {
        if (jobs.latest(MOST).size() == MOST) {
            return new Sending.TooMany();
        }
        var id = RandomId.create();
        var sent = keep(id, files, names);
        var now = clock.instant();
        int total = sent.stream().mapToInt(ImportJob.Sent::lines).sum();
        jobs.add(new ImportJob(id, ImportState.CHECKING, sent, 0, total, now, now, 0, 0));
        return new Sending.Sent(id);
    }

    /** The latest first. */
    public List<ImportJob> latest() {
        return jobs.latest(MOST);
    }

    public Optional<ImportView> find(String id) {
        return jobs.find(id)
                .map(job -> new ImportView(
                        job,
                        store.previews().find(id),
                        job.state() == ImportState.READY && directory.revision() != job.revision()));
    }

    /** Says yes to what the preview showed. */
    public Decision confirm(String id) {
        var job = jobs.find(id);
        if (job.isEmpty()) {
            return new Decision.NotFound();
        }
        if (job.get().state() != ImportState.READY) {
            return new Decision.WrongState(job.get().state());
        }
        return switch (directory.claim(id, job.get().revision(), clock.instant().plus(ImportWork.CLAIM))) {
            case OUTDATED -> new Decision.Outdated();
            case BUSY -> new Decision.Busy();
            case CLAIMED -> moved(job.get(), ImportState.WRITING);
        };
    }

    /** Looks again at what the same files would change now. */
    public Decision checkAgain(String id) {
        var job = jobs.find(id);
        if (job.isEmpty()) {
            return new Decision.NotFound();
        }
        return job.get().state() == ImportState.READY
                ? moved(job.get(), ImportState.CHECKING)
                : new Decision.WrongState(job.get().state());
    }

    /** Forgets an import that is not at work, with its files. */
    public Decision discard(String id) {
        var job = jobs.find(id);
        if (job.isEmpty()) {
            return new Decision.NotFound();
        }
        if (job.get().state() == ImportState.WRITING) {
            return new Decision.WrongState(ImportState.WRITING);
        }
        jobs.remove(id);
        store.forget(id);
        return new Decision.Done();
    }

    private Decision moved(ImportJob job, ImportState to) {
        return jobs.move(job, to, clock.instant()) ? new Decision.Done() : new Decision.WrongState(to);
    }

    private List<ImportJob.Sent> keep(String id, ImportFiles files, Function<ImportFile, String> names)
            throws IOException {
        var sent = new ArrayList<ImportJob.Sent>();
        for (var file : ImportFile.values()) {
            var bytes = file == ImportFile.PEOPLE ? files.people() : files.relationships();
            if (bytes.isPresent()) {
                var size = store.uploads().add(id, file, bytes.get());
                sent.add(new ImportJob.Sent(file, names.apply(file), size.bytes(), size.lines(), size.digest()));
            }
        }
        return sent;
    }

    /** What became of files that were sent. */
    public sealed interface Sending {

        record Sent(String id) implements Sending {}

        record Empty() implements Sending {}

        record TooLarge() implements Sending {}

        record TooMany() implements Sending {}
    }

    /** What became of a yes or no. */
    public sealed interface Decision {

        record Done() implements Decision {}

        record NotFound() implements Decision {}

        record WrongState(ImportState state) implements Decision {}

        /** Something was written since the preview was made, so it may not be true any more. */
        record Outdated() implements Decision {}

        /** Another import is writing. */
        record Busy() implements Decision {}
    }
}
