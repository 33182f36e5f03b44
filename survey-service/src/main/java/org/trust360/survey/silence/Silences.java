package org.trust360.survey.silence;

import java.util.Collection;
import java.util.Set;

/** Who has said that they want no mails about a campaign. Who wants no reminders only is told to nobody (A11). */
public final class Silences {

    private final Wishes wishes;

    Silences(Wishes wishes) {
        this.wishes = wishes;
    }

    /** Those of the people who want no mails about some campaign. */
    public Set<String> among(Collection<String> people) {
        return wishes.silent(people);
    }
}
