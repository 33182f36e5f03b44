package org.trust360.survey.peopleimport;

import java.util.function.IntConsumer;
import org.trust360.survey.people.ImportFile;
import org.trust360.survey.people.ImportProgress;

/** Tells every thousand lines how many have been read of all files together. */
final class ImportSteps implements ImportProgress {

    private static final int STEP = 1_000;

    private final int linesOfPeople;
    private final IntConsumer watcher;
    private int told;

    /** The lines of the people file come before those of the other. */
    ImportSteps(int linesOfPeople, IntConsumer watcher) {
        this.linesOfPeople = linesOfPeople;
        this.watcher = watcher;
    }

    @Override
    public void at(ImportFile file, int line) {
        int done = file == ImportFile.PEOPLE ? line : linesOfPeople + line;
        if (done >= told + STEP) {
            told = done;
            watcher.accept(done);
        }
    }
}
