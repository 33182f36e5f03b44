package org.trust360.local;

/** A reason not to start, or not to go on, that one line tells a person. */
public final class StartProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartProblem(String line) {
        super(line);
    }

    StartProblem(String line, Throwable cause) {
        super(line, cause);
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
