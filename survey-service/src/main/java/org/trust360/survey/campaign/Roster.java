package org.trust360.survey.campaign;

import java.util.List;

/** The assignments of a campaign, frozen under an id of their own; whom they are about, and how many they are. */
record Roster(String id, List<String> subjects, int assignments, int raters) {

    Roster {
        subjects = List.copyOf(subjects);
    }
}
