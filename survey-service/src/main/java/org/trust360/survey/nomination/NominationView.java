package org.trust360.survey.nomination;

import java.util.List;
import java.util.Optional;
import org.trust360.survey.campaign.CampaignCourses.CourseFacts;
import org.trust360.survey.people.Person;
import org.trust360.survey.people.Relationship;

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

    /** Proposals of one group; {@code size} counts those that take part as things are; 0 stands for no maximum. */
    public record Group(Relationship relationship, int size, int minimum, int maximum, List<Line> lines) {

        public boolean isSmall() {
            return size < minimum;
        }

        public int missing() {
            return minimum - size;
        }
    }

    /** One proposed rater. */
    public record Line(
            String rater, String name, String unit, boolean external, String decision, String reason, boolean mine) {}

    /** How many wait for a decision. */
    public int open() {
        return (int) groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.decision().equals("open"))
                .count();
    }
}
