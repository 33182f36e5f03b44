package org.trust360.survey.silence;

import java.util.Set;
import org.trust360.events.MailKind;

/**
 * What one person does not want to be written to about.
 *
 * @param reminders whether they want no reminders, whatever the campaign
 * @param campaigns the campaigns that they want no mail about
 */
record Wish(boolean reminders, Set<String> campaigns) {

    static final Wish NONE = new Wish(false, Set.of());

    Wish {
        campaigns = Set.copyOf(campaigns);
    }

    /** A report of one's own and the way to one's account are told in any case. */
    boolean allows(MailKind kind, String campaign) {
        return switch (kind) {
            case RELEASE, ACCOUNT -> true;
            case REMINDER -> !reminders && !campaigns.contains(campaign);
            case INVITATION, NOMINATION, APPROVAL, CLOSED, CANCELLED, SHARE_BACK, COACHING, CONVERSATION ->
                !campaigns.contains(campaign);
        };
    }
}
