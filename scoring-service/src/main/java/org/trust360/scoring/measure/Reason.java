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
    FLAT_PROFILE,
    /** Nobody answered at all. */
    ALL_MISSING,
    /** Fewer raters answered than the figure can be computed from. */
    TOO_FEW_RATERS,
    /** Fewer items than the figure needs. */
    TOO_FEW_ITEMS,
    /** Fewer rows without a missing value than the figure needs. */
    TOO_FEW_COMPLETE_ROWS,
    /** Fewer leaders than the figure needs. */
    TOO_FEW_LEADERS,
    /** Fewer pairs of values than a correlation needs. */
    TOO_FEW_PAIRS,
    /** Nothing varies, so there is nothing to take a share of. */
    ZERO_VARIANCE,
    /** What is measured does not vary, or less than by chance, between those that are compared. */
    ZERO_BETWEEN_VARIANCE,
    /** So many answers lie at one end of the scale that agreement cannot be told from the lack of room. */
    MEAN_TOO_EXTREME,
    /** No variance of this null distribution is published for this number of scale points. */
    UNTABLED_SCALE
}
