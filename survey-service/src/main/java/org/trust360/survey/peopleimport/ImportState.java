package org.trust360.survey.peopleimport;

import java.util.Arrays;
import java.util.Locale;

/** Where an import is. */
public enum ImportState {
    /** The files are read to see what they would change. */
    CHECKING,
    /** What they would change can be looked at; nothing has been written. */
    READY,
    /** HR has said yes; the lines are being written. */
    WRITING,
    DONE,
    /** Given up after several attempts; what was written stays, and the same files may be sent again. */
    FAILED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ImportState of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody is at work. */
    public boolean isWork() {
        return this == CHECKING || this == WRITING;
    }
}
