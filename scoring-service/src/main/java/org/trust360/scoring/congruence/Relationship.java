package org.trust360.scoring.congruence;

import java.util.Arrays;

/** How a rater stands to the leader; the order decides which of two equally small groups takes in the others. */
public enum Relationship {
    SELF("self"),
    MANAGER("manager"),
    PEER("peer"),
    DIRECT_REPORT("direct-report"),
    OTHER("other");

    private final String label;

    Relationship(String label) {
        this.label = label;
    }

    /** The name in reports, in the API and in the store. */
    public String label() {
        return label;
    }

    public static Relationship labelled(String label) {
        return Arrays.stream(values())
                .filter(relationship -> relationship.label.equals(label))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No relationship has this label"));
    }

    /** Whether the raters of this group are told that their answers can be known as theirs. */
    public boolean isNamed() {
        return switch (this) {
            case SELF, MANAGER -> true;
            case PEER, DIRECT_REPORT, OTHER -> false;
        };
    }
}
