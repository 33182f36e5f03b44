package org.trust360.scoring.report;

/** A report in the hands of somebody who may read it. */
public record Reading(FrozenReport report, Role role) {

    /** Why somebody may read a report. */
    public enum Role {
        /** It is about them, and it is released. */
        LEADER,
        /** They coach the leader; they read it as soon as it is ready. */
        COACH,
        /** The campaign lets HR read what is released, and said so to everybody before. */
        HR
    }
}
