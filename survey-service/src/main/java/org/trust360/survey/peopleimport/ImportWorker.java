package org.trust360.survey.peopleimport;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.store.RandomId;

/** Looks for imports to work on, one at a time, beside the sweep. What a dead instance began is taken up after a while. */
@Component
class ImportWorker {

    static final Duration HELD = Duration.ofSeconds(15);
    static final int MOST_ATTEMPTS = 5;

    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final ImportJobs jobs;
    private final ImportWork work;
    private final Directory directory;
    private final Clock clock;
    private final String worker = RandomId.create();
    private final AtomicBoolean busy = new AtomicBoolean();

    ImportWorker(ImportJobs jobs, ImportWork work, Directory directory, Clock clock) {
        this.jobs = jobs;
        this.work = work;
        this.directory = directory;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${trust360.imports.sweep:500ms}")
    void sweep() {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("import").start(() -> {
                try {
                    workOnAll();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** Until there is nothing left to do. */
    void workOnAll() {
        for (var job = next(); job.isPresent(); job = next()) {
            workOn(job.get());
        }
    }

    private Optional<ImportJob> next() {
        var now = clock.instant();
        return jobs.take(worker, now, now.plus(HELD));
    }

    private void workOn(ImportJob job) {
        try {
            var outcome = work.run(job, new ImportSteps(job.lines(ImportFile.PEOPLE), done -> keep(job, done)));
            jobs.finish(job.checkedAt(outcome.revision()), worker, outcome.state(), clock.instant());
        } catch (WorkLost e) {
            log.info("Import {} is somebody else's now", job.id());
        } catch (IOException | RuntimeException e) {
            log.warn("Import {} failed ({})", job.id(), e.getClass().getSimpleName());
            putOff(job);
        }
    }

    private void keep(ImportJob job, int done) {
        var now = clock.instant();
        if (!jobs.progress(job.id(), worker, done, now.plus(HELD))) {
            throw new WorkLost();
        }
        directory.keep(job.id(), now.plus(ImportWork.CLAIM));
    }

    private void putOff(ImportJob job) {
        if (job.attempts() < MOST_ATTEMPTS) {
            jobs.postpone(job.id(), worker, clock.instant().plus(HELD));
        } else if (jobs.giveUp(job, worker, clock.instant())) {
            work.giveUp(job);
        }
    }

    /** The import was discarded, or taken up by somebody who took this worker for dead. */
    private static final class WorkLost extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
