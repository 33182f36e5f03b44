package org.trust360.survey.nomination.api;

import org.jspecify.annotations.Nullable;
import org.trust360.survey.nomination.SheetForm;

/** Somebody of the directory by id, or somebody from outside by name and address. */
record ProposalRequest(
        @Nullable String rater,
        @Nullable String relationship,
        @Nullable String name,
        @Nullable String address) {

    String action() {
        return rater == null && address != null ? "outsider" : "propose";
    }

    SheetForm form(@Nullable String id) {
        return new SheetForm(id, relationship, null, name, address);
    }

    /** Holds a name and an address. */
    @Override
    public String toString() {
        return "ProposalRequest";
    }
}
