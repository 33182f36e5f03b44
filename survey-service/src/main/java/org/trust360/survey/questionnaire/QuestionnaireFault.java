package org.trust360.survey.questionnaire;

import java.util.Locale;

/** What can be wrong in a questionnaire file; texts are {@code questionnaire.<code>.problem} and {@code .remedy}. */
public enum QuestionnaireFault {
    NOT_YAML,
    TOO_LARGE,
    MISSING,
    UNKNOWN_FIELD,
    NOT_AN_OBJECT,
    NOT_A_LIST,
    NOT_A_TEXT,
    NOT_A_NUMBER,
    TOO_LONG,
    TOO_MANY,
    ID_INVALID,
    ID_REPEATED,
    LANGUAGE_INVALID,
    ENGLISH_MISSING,
    SCALE_INVALID,
    LABELS_INVALID,
    BASIS_INVALID,
    FACET_INVALID,
    THEME_UNKNOWN,
    THEME_WITHOUT_ITEMS,
    OUTCOME_WITH_THEME,
    OUTCOME_ABOUT_ONESELF,
    NO_WORDING,
    NOTHING_TO_RATE,
    PLACEHOLDER_UNKNOWN,
    NAME_ABOUT_ONESELF;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
