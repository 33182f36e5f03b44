package org.trust360.survey.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.trust360.survey.plan.Terms;
import org.trust360.survey.roster.Assignment;
import org.trust360.survey.roster.Enrolled;
import org.trust360.survey.roster.Enrolment;

/** Who rates whom when a campaign starts to collect: what HR knows, or what was nominated. */
@Component
class Enrolling {

    private static final int BATCH = 500;

    private final Enrolment enrolment;
    private final Nominations nominations;

    Enrolling(Enrolment enrolment, Nominations nominations) {
        this.enrolment = enrolment;
        this.nominations = nominations;
    }

    /** One subject after the other, each with all raters, and those as well who were chosen and have none. */
    void forEachSubject(Campaign.Startable campaign, Consumer<Enrolled> subject) {
        switch (campaign) {
            case Campaign.Draft draft -> enrolment.forEachSubject(draft.terms(), subject);
            case Campaign.Nominating nominating -> {
                var ids = nominating.subjects();
                for (int from = 0; from < ids.size(); from += BATCH) {
                    handOn(nominating, ids.subList(from, Math.min(ids.size(), from + BATCH)), subject);
                }
            }
        }
    }

    /** Everybody who would be asked to propose. */
    List<String> nominators(Terms terms) {
        return List.copyOf(enrolment.subjects(terms));
    }

    private void handOn(Campaign.Nominating campaign, List<String> ids, Consumer<Enrolled> subject) {
        Map<String, List<Assignment>> counted =
                nominations.counted(campaign.id(), ids, campaign.nomination().undecidedCounts());
        ids.forEach(id -> subject.accept(Enrolled.of(campaign.terms(), id, counted.getOrDefault(id, List.of()))));
    }
}
