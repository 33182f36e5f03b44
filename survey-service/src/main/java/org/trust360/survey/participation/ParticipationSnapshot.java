package org.trust360.survey.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A11: how many answered, as of one day and for the whole of that day, so that no two looks tell what happened between
 * them. Per cent of the answers asked for, rounded down to ten; nobody is named, and no group below the threshold.
 *
 * @param percent nothing where fewer people than the threshold are asked
 * @param units of the organisation, of those who are asked; those too small are together in one without a name
 */
public record ParticipationSnapshot(LocalDate day, Optional<Integer> percent, List<UnitShare> units) {

    public ParticipationSnapshot {
        units = List.copyOf(units);
    }

    /** One unit's; the name is empty for all that are too small to stand alone. */
    public record UnitShare(String unit, int percent) {}
}
