package org.trust360.scoring.report;

/** What became of the wish to report about a subject. */
public enum Settlement {
    /** The collection is not closed, or the campaign not known yet, or something of a campaign before it. */
    WAITING,
    /** The sheets here are not those that were accepted; nothing is published until they are. */
    INCOMPLETE,
    /** An answer is no point of the scale; nothing can be computed. */
    UNREADABLE,
    /** The report exists and was announced. */
    REPORTED
}
