package org.trust360.survey.peopleimport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The imports of the last day. Each change is one write; work is done by whoever holds it, and by nobody else. */
interface ImportJobs {

    void add(ImportJob job);

    Optional<ImportJob> find(String id);

    /** The latest first. */
    List<ImportJob> latest(int count);

    /** Work that nobody is at, or whose worker has not been heard of until now; now it is this worker's. */
    Optional<ImportJob> take(String worker, Instant now, Instant until);

    /** False where the work has gone to another worker. */
    boolean progress(String id, String worker, int done, Instant until);

    /** From one state to another; false where it is in another state by now. */
    boolean move(ImportJob job, ImportState to, Instant now);

    /** The same, by the worker who holds it; the revision is kept with it. */
    boolean finish(ImportJob job, String worker, ImportState to, Instant now);

    /** Gives the work up, by the worker who holds it; how far it came is kept. */
    boolean giveUp(ImportJob job, String worker, Instant now);

    /** Lets go of work that could not be done, so that it is taken again from then on. */
    void postpone(String id, String worker, Instant until);

    /** Those that are not at work and are older. */
    List<String> olderThan(Instant created);

    void remove(String id);
}
