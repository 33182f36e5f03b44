package org.trust360.survey.coaching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form by which HR assigns one coach, as the browser sends it; everything in it is text. */
record CoachForm(
        @Nullable String coach,
        @Nullable String who,
        @Nullable List<String> subject,
        @Nullable String action,
        @Nullable String query) {

    static final CoachForm BLANK = new CoachForm("", "ticked", List.of(), "", "");

    String coachText() {
        return coach == null ? "" : coach.strip();
    }

    String queryText() {
        return query == null ? "" : query;
    }

    /** Whoever reads the form in a template may ask, too. */
    public String whoWord() {
        return who == null ? "ticked" : who;
    }

    public boolean isTicked(String id) {
        return ticked().contains(id);
    }

    List<String> ticked() {
        return subject == null ? List.of() : subject;
    }

    boolean isTakingAway() {
        return "remove".equals(action);
    }
}
