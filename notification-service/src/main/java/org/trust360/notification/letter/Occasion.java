package org.trust360.notification.letter;

import static org.trust360.notification.letter.Placeholder.ACCOUNT;
import static org.trust360.notification.letter.Placeholder.BUTTON;
import static org.trust360.notification.letter.Placeholder.CAMPAIGN;
import static org.trust360.notification.letter.Placeholder.DETAILS;
import static org.trust360.notification.letter.Placeholder.MESSAGE;
import static org.trust360.notification.letter.Placeholder.MINUTES;
import static org.trust360.notification.letter.Placeholder.NAME;
import static org.trust360.notification.letter.Placeholder.ORGANISATION;
import static org.trust360.notification.letter.Placeholder.PEOPLE;
import static org.trust360.notification.letter.Placeholder.UNTIL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trust360.events.MailKind;
import org.trust360.notification.content.MailContent;

/** What a letter is written for: each has words of its own, and things that they may speak of. */
public enum Occasion {
    INVITATION,
    /** An invitation to somebody who is asked about nobody but themselves. */
    INVITATION_SELF,
    REMINDER,
    /** An invitation to answer a few statements once more. */
    PULSE,
    PULSE_REMINDER,
    NOMINATION,
    APPROVAL,
    CLOSED,
    CANCELLED,
    RELEASE,
    SHARE_BACK,
    COACHING,
    CONVERSATION,
    ACCOUNT_LINK;

    /** What the words may speak of. */
    public Set<Placeholder> known() {
        var known = EnumSet.of(NAME, CAMPAIGN, ORGANISATION);
        known.addAll(
                switch (this) {
                    case INVITATION, REMINDER, PULSE, PULSE_REMINDER ->
                        EnumSet.of(PEOPLE, MINUTES, UNTIL, DETAILS, BUTTON);
                    case INVITATION_SELF -> EnumSet.of(MINUTES, UNTIL, DETAILS, BUTTON);
                    case NOMINATION, APPROVAL -> EnumSet.of(UNTIL, DETAILS, BUTTON, ACCOUNT);
                    case RELEASE -> EnumSet.of(BUTTON, ACCOUNT);
                    case COACHING, CONVERSATION -> EnumSet.of(PEOPLE, UNTIL, DETAILS, BUTTON, ACCOUNT);
                    case SHARE_BACK -> EnumSet.of(PEOPLE, MESSAGE);
                    case ACCOUNT_LINK -> EnumSet.of(BUTTON);
                    case CLOSED, CANCELLED -> EnumSet.noneOf(Placeholder.class);
                });
        return known;
    }

    /** What the body must not do without, because the letter would be of no use. */
    public Set<Placeholder> needed() {
        return switch (this) {
            case INVITATION, INVITATION_SELF, REMINDER, PULSE, PULSE_REMINDER, ACCOUNT_LINK -> EnumSet.of(BUTTON);
            case NOMINATION, APPROVAL, RELEASE, COACHING, CONVERSATION -> EnumSet.of(BUTTON, ACCOUNT);
            case SHARE_BACK -> EnumSet.of(MESSAGE);
            case CLOSED, CANCELLED -> EnumSet.noneOf(Placeholder.class);
        };
    }

    /** The word for it in the store, in addresses and in the names of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty for a word that is none of ours. */
    public static Optional<Occasion> of(String word) {
        return Arrays.stream(values())
                .filter(occasion -> occasion.word().equals(word))
                .findFirst();
    }

    static Occasion of(MailKind kind, MailContent content) {
        return switch (kind) {
            case INVITATION -> isPulse(content) ? PULSE : onlySelf(content) ? INVITATION_SELF : INVITATION;
            case REMINDER -> isPulse(content) ? PULSE_REMINDER : REMINDER;
            case NOMINATION -> NOMINATION;
            case APPROVAL -> APPROVAL;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
            case RELEASE -> RELEASE;
            case SHARE_BACK -> SHARE_BACK;
            case COACHING -> COACHING;
            case CONVERSATION -> CONVERSATION;
            case ACCOUNT -> ACCOUNT_LINK;
        };
    }

    static boolean isPulse(MailContent content) {
        return "pulse".equals(content.words());
    }

    private static boolean onlySelf(MailContent content) {
        return !content.people().isEmpty()
                && content.people().stream()
                        .allMatch(person -> person.relationship().equals("self"));
    }
}
