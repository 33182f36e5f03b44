package org.trust360.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** What a mail is for. */
public enum MailKind {
    /** Asks a rater for feedback; owed through {@link InvitationRequested}. */
    @JsonProperty("invitation")
    INVITATION,
    /** Reminds a rater of what is still open. */
    @JsonProperty("reminder")
    REMINDER,
    /** Asks a leader to propose raters. */
    @JsonProperty("nomination")
    NOMINATION,
    /** Asks somebody to look at proposals. */
    @JsonProperty("approval")
    APPROVAL,
    /** Tells a leader that nobody is asked any more and that the report follows. */
    @JsonProperty("closed")
    CLOSED,
    /** Tells that a campaign does not take place. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** Tells a leader that the report may be read; owed through {@link ReportReleased}. */
    @JsonProperty("release")
    RELEASE,
    /** Brings what a leader wrote after the report to everybody who was asked. */
    @JsonProperty("share-back")
    SHARE_BACK,
    /** Tells somebody whom they coach in a campaign. */
    @JsonProperty("coaching")
    COACHING,
    /** Tells a coach that reports wait to be talked over and released. */
    @JsonProperty("conversation")
    CONVERSATION,
    /** Gives somebody the link by which they choose a password. */
    @JsonProperty("account")
    ACCOUNT;

    /** The name on the wire, in the store, in addresses and in templates. */
    public String label() {
        return switch (this) {
            case INVITATION -> "invitation";
            case REMINDER -> "reminder";
            case NOMINATION -> "nomination";
            case APPROVAL -> "approval";
            case CLOSED -> "closed";
            case CANCELLED -> "cancelled";
            case RELEASE -> "release";
            case SHARE_BACK -> "share-back";
            case COACHING -> "coaching";
            case CONVERSATION -> "conversation";
            case ACCOUNT -> "account";
        };
    }

    /** Empty for a label that this release does not know. */
    public static Optional<MailKind> of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }
}
