package org.trust360.survey.plan;

import java.util.Locale;

/** Why a campaign cannot be planned like that; texts are {@code campaign.<code>.problem} and {@code .remedy}. */
public enum PlanFault {
    NAME_MISSING,
    NAME_TOO_LONG,
    QUESTIONNAIRE_MISSING,
    QUESTIONNAIRE_UNKNOWN,
    THRESHOLD_TOO_LOW,
    THRESHOLD_TOO_HIGH,
    DEADLINE_MISSING,
    DEADLINE_PAST,
    DEADLINE_TOO_FAR,
    SUBJECTS_EMPTY,
    SUBJECTS_TOO_MANY,
    SUBJECT_UNKNOWN,
    UNIT_UNKNOWN,
    LIMITS_INVALID,
    RELATIONSHIP_INVALID,
    RELATIONSHIPS_WITHOUT_RATERS,
    NOMINATION_WITHOUT_MAILS,
    NOMINATION_MISSING,
    NOMINATION_PAST,
    APPROVAL_BEFORE_NOMINATION,
    APPROVAL_AFTER_DEADLINE,
    REMINDERS_INVALID,
    RELEASE_UNKNOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
