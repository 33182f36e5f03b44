package org.trust360.notification.letter;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What words may leave open until a letter is written. */
public enum Placeholder {
    NAME(false),
    CAMPAIGN(false),
    ORGANISATION(false),
    PEOPLE(false),
    MINUTES(false),
    UNTIL(false),
    /** The people, the time it takes and the deadline, set apart. */
    DETAILS(true),
    BUTTON(true),
    /** How somebody without an account comes to one; nothing for those who need none. */
    ACCOUNT(true),
    /** What somebody wrote in their own words, set apart from ours. */
    MESSAGE(true);

    private final boolean block;

    Placeholder(boolean block) {
        this.block = block;
    }

    /** Whether it makes a paragraph of its own, in the body only. */
    public boolean isBlock() {
        return block;
    }

    /** As it is written in the words. */
    public String text() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    static Optional<Placeholder> of(String text) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.text().equals(text))
                .findFirst();
    }
}
