package org.trust360.scoring.ratingsfile.reading;

/** Nothing can be made of what was asked for. The message is for the person who asked: what is wrong, and what to do. */
public final class CannotScore extends RuntimeException {

    public CannotScore(String what, String remedy) {
        super(what + "\n" + remedy);
    }
}
