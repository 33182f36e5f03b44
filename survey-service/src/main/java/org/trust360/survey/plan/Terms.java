package org.trust360.survey.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.questionnaire.Questionnaire;

/**
 * What a campaign is about. All of it but the deadline freezes when collecting starts (A2).
 *
 * @param version of the questionnaire; versions never change, so this is the snapshot
 * @param threshold the least number of raters of an anonymous group that is shown; 3 or more, whatever is asked for (A1)
 * @param groups the relationships that take part
 * @param invites whether raters are written to; otherwise answers come by import
 * @param chosen ids of the people to be rated; none stands for everybody who has raters
 * @param course the phases before collecting, and the reminders while it lasts
 * @param limits how many may rate somebody, and how many somebody may be asked to rate
 * @param lineage which campaigns came before
 */
public record Terms(
        String name,
        String questionnaire,
        int version,
        int threshold,
        Instant deadline,
        Set<Relationship> groups,
        boolean invites,
        Optional<List<String>> chosen,
        Course course,
        RaterLimits limits,
        Lineage lineage) {

    public static final int SMALLEST_THRESHOLD = 3;

    public Terms {
        groups = Set.copyOf(groups);
        chosen = chosen.map(List::copyOf);
        if (threshold < SMALLEST_THRESHOLD) {
            throw new IllegalArgumentException("A threshold is 3 or more: " + threshold);
        }
    }

    /** What of the questionnaire is asked: all of it, but in a pulse. */
    public Questionnaire asked(Questionnaire whole) {
        return lineage.pulse().map(pulse -> whole.forOthers(pulse.items())).orElse(whole);
    }

    public Terms with(Course other) {
        return new Terms(
                name, questionnaire, version, threshold, deadline, groups, invites, chosen, other, limits, lineage);
    }

    public Terms until(Instant other) {
        return new Terms(
                name, questionnaire, version, threshold, other, groups, invites, chosen, course, limits, lineage);
    }
}
