package org.trust360.survey.outlook;

import java.util.List;
import java.util.Optional;
import org.trust360.survey.people.Relationship;

/**
 * What can be expected of a campaign as things are: how many would take part, for whom it looks thin, and who would be
 * asked too often. It rests on nothing but what HR has entered itself.
 *
 * @param warnings a page of them, those that stand against opening first; {@code warningCount} counts all
 * @param violations how many of them stand against opening
 */
public record Outlook(
        int subjects, int assignments, int raters, List<Warning> warnings, int warningCount, int violations) {

    /** Warnings of a page. */
    public static final int PAGE = 50;

    /** How serious it is for the person's report, or for the person who is asked. */
    public sealed interface Warning {

        /** External id and name of the person the warning is about. */
        Subject subject();

        /** Nobody would rate them, so they are left out and get no report. */
        record LeftOut(Subject subject) implements Warning {}

        /** Fewer raters than the threshold in this group: it is merged with another one or not shown. */
        record SmallGroup(Subject subject, Relationship group, int raters) implements Warning {}

        /** Fewer raters than the threshold in all anonymous groups together: nothing of theirs can be shown. */
        record TooFewRaters(Subject subject, int raters) implements Warning {}

        /** Fewer raters in this group than HR wants at least: stands against opening. */
        record BelowMinimum(Subject subject, Relationship group, int raters, int least) implements Warning {}

        /** More raters in this group than HR wants at most: stands against opening. */
        record AboveMaximum(Subject subject, Relationship group, int raters, int most) implements Warning {}

        /** A rater who would be asked about more people than HR wants: stands against opening. */
        record AskedTooOften(Subject subject, int asked, int most, List<Hint> hints) implements Warning {}
    }

    /** Somebody who is to be rated or to rate, as HR knows them. */
    public record Subject(String externalId, String name) {}

    /** Who could be asked about somebody instead: of the same group, and with the least to do. */
    public record Hint(Subject about, Relationship group, Optional<Subject> instead) {}
}
