package org.trust360.survey.campaign;

import java.util.Locale;

/**
 * A mail that somebody is owed because of what became of a campaign.
 *
 * @param occasion tells several of the same kind apart; the same notice is owed once, however often it is said
 */
public record Notice(Kind kind, String campaign, String recipient, String occasion) {

    /** The only one of its kind. */
    public Notice(Kind kind, String campaign, String recipient) {
        this(kind, campaign, recipient, "");
    }

    /** What it is about. */
    public enum Kind {
        /** Asks somebody who is to be rated to propose raters. */
        NOMINATION,
        /** Asks somebody to decide about proposals. */
        APPROVAL,
        REMINDER,
        CLOSED,
        CANCELLED,
        /** Brings a rater what somebody they were asked about wrote. */
        SHARE_BACK,
        /** Tells somebody whom they coach. */
        COACHING,
        /** Tells a coach that reports are ready. */
        CONVERSATION;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
