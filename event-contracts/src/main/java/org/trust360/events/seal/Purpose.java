package org.trust360.events.seal;

/** What a seal is made for, where one service seals and another opens. It is part of the seal (G2). */
public final class Purpose {

    private static final String SCHEMA = "1";

    private Purpose() {}

    /** What a leader wrote to those who were asked. */
    public static String shareBack(String campaign, String subject, String shareBack) {
        return String.join("|", "share-back", campaign, subject, shareBack, SCHEMA);
    }
}
