package org.trust360.survey.answerimport;

/** Too much waits to be delivered. What was taken stays taken; the same file again takes the rest. */
final class ImportPaused extends RuntimeException {

    ImportPaused() {
        super("Too many events wait to be delivered", null, false, false);
    }
}
