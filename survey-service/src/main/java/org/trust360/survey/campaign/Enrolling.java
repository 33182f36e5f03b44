package org.trust360.survey.campaign;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Who rates whom when a campaign starts to collect: what HR knows, or what was nominated. */
@Component
class Enrolling {

    private final Enrolment enrolment;
    private final Nominations nominations;

    Enrolling(Enrolment enrolment, Nominations nominations) {
        this.enrolment = enrolment;
        this.nominations = nominations;
    }

    /** One subject after the other, each with all raters; subjects whom nobody else would rate are left out. */
    void forEachSubject(Campaign.Startable campaign, Consumer<List<Assignment>> subject) {
        switch (campaign) {
            case Campaign.Draft draft -> enrolment.forEachSubject(draft.terms(), subject);
            case Campaign.Nominating nominating ->
                nominating.subjects().stream()
                        .map(id -> counted(nominating, id))
                        .filter(Enrolment::isRated)
                        .forEach(subject);
        }
    }

    /** Everybody who would be asked to propose. */
    List<String> nominators(Terms terms) {
        return List.copyOf(enrolment.subjects(terms));
    }

    private List<Assignment> counted(Campaign.Nominating campaign, String subject) {
        return nominations.counted(campaign.id(), subject, campaign.nomination().undecidedCounts());
    }
}
