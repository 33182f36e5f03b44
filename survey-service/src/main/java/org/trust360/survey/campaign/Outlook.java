package org.trust360.survey.campaign;

import java.util.List;
import org.trust360.survey.people.Relationship;

/**
 * What can be expected of a campaign as things are: how many would take part, and for whom it looks thin. No names of
 * raters, only numbers HR has entered itself.
 *
 * @param warnings the first of them, {@code warningCount} counts all
 */
public record Outlook(int subjects, int assignments, int raters, List<Warning> warnings, int warningCount) {

    /** How serious it is for the person's report. */
    public sealed interface Warning {

        /** External id and name of the person the warning is about. */
        Subject subject();

        /** Fewer raters than the threshold in this group: it is merged with another one or not shown. */
        record SmallGroup(Subject subject, Relationship group, int raters) implements Warning {}

        /** Fewer raters than the threshold in all anonymous groups together: nothing of theirs can be shown. */
        record TooFewRaters(Subject subject, int raters) implements Warning {}
    }

    /** Somebody who is to be rated, as HR knows them. */
    public record Subject(String externalId, String name) {}
}
