package org.trust360.survey.roster;

import java.util.List;

/** The assignments of a campaign, frozen under an id of their own; whom they are about, and how many they are. */
public record Roster(String id, List<String> subjects, int assignments, int raters) {

    public Roster {
        subjects = List.copyOf(subjects);
    }
}
