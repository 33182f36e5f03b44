package org.trust360.scoring;

import java.util.ArrayList;
import java.util.List;
import org.trust360.events.ReleaseRule;
import org.trust360.events.wire.Envelope;
import org.trust360.scoring.publication.Report;

/** A report of each kind: released by coaches or open to HR, and released or not. */
enum MatrixCase {
    COACHED_READY(ReleaseRule.COACH, false, false),
    COACHED_RELEASED(ReleaseRule.COACH, false, true),
    FOR_HR_READY(ReleaseRule.HR, true, false),
    FOR_HR_RELEASED(ReleaseRule.HR, true, true),
    USUAL_RELEASED(ReleaseRule.HR, false, true);

    private final String campaign = TestService.newId();
    private final String subject = TestService.newId();
    final String coach = TestService.newId();
    final String formerCoach = TestService.newId();
    final ReleaseRule rule;
    final boolean hrReads;
    final boolean released;

    MatrixCase(ReleaseRule rule, boolean hrReads, boolean released) {
        this.rule = rule;
        this.hrReads = hrReads;
        this.released = released;
    }

    History history() {
        return new History(campaign, subject, "L31");
    }

    String report() {
        return Report.id(history().campaign(), history().subject());
    }

    /** Coaches are told of where they have no say, too: that must change nothing. */
    List<Envelope<?>> events() {
        var events = new ArrayList<Envelope<?>>();
        events.add(history().opened(rule, hrReads));
        events.add(history().coached(formerCoach, 1));
        events.add(history().coached(coach, 2));
        events.addAll(history().submitted());
        events.add(history().closed());
        if (released) {
            events.add(history().released());
        }
        return events;
    }
}
