package org.trust360.scoring.comments;

import org.trust360.scoring.congruence.Relationship;

/** A comment that has been opened, while it is still known from which group it came. */
record Written(String item, String text, Relationship relationship) {

    @Override
    public String toString() {
        return "Written";
    }
}
