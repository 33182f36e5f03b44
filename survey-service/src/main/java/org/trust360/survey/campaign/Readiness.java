package org.trust360.survey.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.trust360.survey.outlook.Outlook;
import org.trust360.survey.outlook.OutlookCount;
import org.trust360.survey.outlook.OutlookPage;
import org.trust360.survey.people.People;
import org.trust360.survey.plan.CourseRules;
import org.trust360.survey.plan.PlanRules;
import org.trust360.survey.plan.Terms;

/** Says before opening what stands against it and what is to be expected. */
@Component
class Readiness {

    private final People people;
    private final Enrolling enrolling;
    private final Clock clock;

    Readiness(People people, Enrolling enrolling, Clock clock) {
        this.people = people;
        this.enrolling = enrolling;
        this.clock = clock;
    }

    Optional<Transition> refusal(Terms terms) {
        return PlanRules.deadlineFault(Optional.of(terms.deadline()), clock.instant())
                .map(Transition.DeadlineFaulty::new);
    }

    Optional<Transition> refusalToNominate(Terms terms) {
        return refusal(terms)
                .or(() -> terms.course()
                        .nomination()
                        .flatMap(nomination -> CourseRules.phaseFault(nomination, terms.deadline(), now()))
                        .map(fault -> new Transition.DeadlineFaulty(fault.fault())));
    }

    Instant now() {
        return clock.instant();
    }

    Outlook outlook(Campaign.Startable campaign, int page) {
        var count = new OutlookCount(campaign.terms());
        enrolling.forEachSubject(campaign, count::add);
        return new OutlookPage(count, campaign.terms(), people, page).outlook();
    }
}
