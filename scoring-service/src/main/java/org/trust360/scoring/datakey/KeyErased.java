package org.trust360.scoring.datakey;

/** The key was erased, and with it all that was sealed under it. */
public final class KeyErased extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    KeyErased() {
        super("The data key was erased");
    }
}
