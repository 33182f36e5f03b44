package org.trust360.survey.campaign;

import java.time.LocalDate;
import java.util.Optional;

/** What was shown of participation; once entered, a day's snapshot stays. */
interface Participations {

    /** Enters the snapshot where its day has none yet. */
    void enter(String campaign, ParticipationSnapshot snapshot);

    Optional<ParticipationSnapshot> find(String campaign, LocalDate day);
}
