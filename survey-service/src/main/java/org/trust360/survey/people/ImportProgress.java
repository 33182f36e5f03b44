package org.trust360.survey.people;

/** Hears how far an import is; may throw to end it. */
public interface ImportProgress {

    /** For those nobody watches. */
    ImportProgress UNSEEN = (_, _) -> {};

    /** The line of the file that has just been read, from 1; never backwards within a file. */
    void at(ImportFile file, int line);
}
