package org.trust360.survey.outlook;

import org.trust360.survey.people.Relationship;

/** A warning before names are looked up: there may be thousands, and only a page of them is read. */
sealed interface PlanNote {

    /** Id of the person it is about. */
    String person();

    /** Whether it stands against opening. */
    default boolean isViolation() {
        return switch (this) {
            case LeftOut _, TooFew _, Small _ -> false;
            case Below _, Above _, Overloaded _ -> true;
        };
    }

    record LeftOut(String person) implements PlanNote {}

    record TooFew(String person, int raters) implements PlanNote {}

    record Small(String person, Relationship group, int raters) implements PlanNote {}

    record Below(String person, Relationship group, int raters, int least) implements PlanNote {}

    record Above(String person, Relationship group, int raters, int most) implements PlanNote {}

    record Overloaded(String person, int asked, int most) implements PlanNote {}
}
