package org.trust360.survey.campaign;

import java.util.Locale;

/** How far nominating is; in the stages with work somebody is still being asked. */
enum NominationStage {
    PREPARING(true),
    PROPOSING(false),
    HANDING_OVER(true),
    APPROVING(false),
    /** Deciding is over, but a limit of the plan is not kept: HR says how it goes on. */
    HELD(false);

    private final boolean work;

    NominationStage(boolean work) {
        this.work = work;
    }

    boolean hasWork() {
        return work;
    }

    /** Whether approvers are asked already. */
    boolean isHandedOver() {
        return this == HANDING_OVER || this == APPROVING || this == HELD;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NominationStage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
