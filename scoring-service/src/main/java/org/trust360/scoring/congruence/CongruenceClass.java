package org.trust360.scoring.congruence;

/** What a triple of intention, behavior and perception says in one name; see {@link Thresholds#classify(Triple)}. */
public enum CongruenceClass {
    /** The three agree, at a high level. */
    SWEET_SPOT,
    /** The three agree, at a middle level. */
    CONGRUENT_MID,
    /** The three agree, at a low level: honest, consistent and not trusted. */
    CONGRUENT_LOW,
    /** More is intended than is seen done. */
    INTENT_NOT_ENACTED,
    /** More is seen done than is intended. */
    ENACTED_BEYOND_INTENT,
    /** More is seen done than people rely on. */
    ENACTED_NOT_TRUSTED,
    /** People rely on more than they see done. */
    TRUSTED_BEYOND_BEHAVIOUR
}
