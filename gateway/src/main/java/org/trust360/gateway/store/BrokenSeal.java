package org.trust360.gateway.store;

/** What was stored cannot be opened: it was sealed with another secret, for another purpose, or changed since. */
public final class BrokenSeal extends RuntimeException {

    BrokenSeal(String purpose, Exception cause) {
        super("Cannot open what was sealed for a " + purpose.replaceAll(":.*", ""), cause);
    }
}
