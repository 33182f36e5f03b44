package org.trust360.survey.nomination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/**
 * A nomination as those see it who propose or decide: names and units, no addresses.
 *
 * @param mayPropose whether the subject may name somebody now
 * @param mayDecide whether anything can be decided now
 * @param replaceable how many declined ones may still be replaced once proposing is over
 */
public record NominationView(
        CourseFacts campaign,
        Person subject,
        Optional<String> approver,
        boolean mayPropose,
        boolean mayDecide,
        int replaceable,
        List<Group> groups) {

    /**
     * Proposals of one group.
     *
     * @param size counts those that take part as things are
     * @param minimum the least of them that can be shown, or more where HR wants more
     * @param limits what HR wants
     */
    public record Group(Relationship relationship, int size, int minimum, RaterLimits.Range limits, List<Line> lines) {

        public boolean isSmall() {
            return size < minimum;
        }

        /** How many HR wants beside those that are there; the campaign waits for them. */
        public int wanted() {
            return Math.max(0, limits.least() - size);
        }

        public int missing() {
            return minimum - size;
        }
    }

    /** One proposed rater. */
    public record Line(
            String rater, String name, String unit, boolean external, String decision, String reason, boolean mine) {}

    /** Ids of everybody who is named. */
    public Stream<String> people() {
        return Stream.concat(
                Stream.of(subject.id()),
                groups.stream().flatMap(group -> group.lines().stream()).map(Line::rater));
    }

    /** How many wait for a decision. */
    public int open() {
        return (int) groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.decision().equals("open"))
                .count();
    }
}
