package org.trust360.scoring.measure;

/** Why a figure has no value. */
public enum Reason {
    /** The questionnaire has no item for it. */
    NOT_ASKED,
    /** There is no self-assessment, so nothing is known of intention and of the leader's own view. */
    NO_SELF_ASSESSMENT,
    /** More than one self-assessment: none can be taken for the right one. */
    SEVERAL_SELF_ASSESSMENTS,
    /** More than half of the items were skipped or could not be judged. */
    NOT_ANSWERED,
    /** Fewer raters answered than may be shown. */
    TOO_FEW_ANSWERS,
    /** Fewer themes have a value than the figure needs. */
    TOO_FEW_THEMES,
    /** All values of a profile are equal, so it has no shape. */
    FLAT_PROFILE
}
