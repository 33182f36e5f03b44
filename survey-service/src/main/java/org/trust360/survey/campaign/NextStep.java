package org.trust360.survey.campaign;

import java.util.Locale;

/** What happens next with a campaign, or what HR is to do. */
public enum NextStep {
    OPEN,
    NOMINATE,
    PREPARING,
    PROPOSING_UNTIL,
    HANDING_OVER,
    APPROVING_UNTIL,
    NOBODY_NOMINATED,
    LIMITS_NOT_KEPT,
    LAUNCHING,
    CLOSES_AT_DEADLINE,
    CLOSING,
    REPORTS_BEING_MADE,
    RELEASE,
    COACHES_RELEASE,
    /** Some reports are released, and those they are about go on with them. */
    COACHES_GO_ON,
    RELEASED,
    FOLLOWING,
    RELEASED_AS_READY,
    CANCELLING,
    NONE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
