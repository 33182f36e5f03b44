package org.trust360.scoring.congruence;

/** How a rater stands to the leader; the order decides which of two equally small groups takes in the others. */
public enum Relationship {
    SELF,
    MANAGER,
    PEER,
    DIRECT_REPORT,
    OTHER;

    /** Whether the raters of this group are told that their answers can be known as theirs. */
    public boolean isNamed() {
        return switch (this) {
            case SELF, MANAGER -> true;
            case PEER, DIRECT_REPORT, OTHER -> false;
        };
    }
}
