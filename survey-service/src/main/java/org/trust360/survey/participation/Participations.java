package org.trust360.survey.participation;

import java.time.LocalDate;
import java.util.Optional;

/** What was shown of participation; once entered, a day's snapshot stays. */
public interface Participations {

    /** Enters the snapshot where its day has none yet. */
    void enter(String campaign, ParticipationSnapshot snapshot);

    Optional<ParticipationSnapshot> find(String campaign, LocalDate day);
}
