package org.trust360.survey.nomination.api;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.nomination.SheetForm;

/**
 * What is decided about one proposal, or about all that are undecided.
 *
 * @param decision approve, approve-all, decline (with a reason) or regroup (with a relationship)
 */
record DecisionRequest(
        @Nullable String decision,
        @Nullable String rater,
        @Nullable String relationship,
        @Nullable String reason) {

    private static final Map<String, String> ACTIONS =
            Map.of("approve", "approve", "approve-all", "approve-all", "decline", "decline", "regroup", "regroup");

    /** Nothing where it is none of the list. */
    Optional<String> action() {
        return Optional.ofNullable(decision).map(ACTIONS::get);
    }

    SheetForm form(@Nullable String id) {
        return new SheetForm(id, relationship, reason, null, null);
    }
}
