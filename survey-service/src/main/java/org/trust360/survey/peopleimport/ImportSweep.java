package org.trust360.survey.peopleimport;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets imports a day after their files were sent: names are in them. */
@Component
class ImportSweep {

    private static final Duration GRACE = Duration.ofHours(1);

    private final ImportJobs jobs;
    private final ImportStore store;
    private final Clock clock;

    ImportSweep(ImportJobs jobs, ImportStore store, Clock clock) {
        this.jobs = jobs;
        this.store = store;
        this.clock = clock;
    }

    /** Files go last, so that none stays whose import was never finished being sent. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void sweep() {
        var oldest = clock.instant().minus(ImportJob.KEPT);
        for (var id : jobs.olderThan(oldest)) {
            jobs.remove(id);
            store.forget(id);
        }
        store.uploads().removeOlderThan(oldest.minus(GRACE));
    }
}
