package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.Course;
import org.trust360.survey.plan.RaterLimits;

/** How campaigns go: what others need to know of any campaign, opened or not. */
public interface CampaignCourses {

    Optional<CourseFacts> find(String campaign);

    /**
     * A campaign as far as its course goes.
     *
     * @param groups the relationships that take part
     */
    record CourseFacts(
            String id,
            String name,
            CampaignState state,
            int threshold,
            Instant deadline,
            Set<Relationship> groups,
            Course course,
            RaterLimits limits) {

        /** Whether those who are rated may propose raters. */
        public boolean isProposing(Instant now) {
            return isBefore(now, course.nomination().map(Course.Nomination::proposeUntil));
        }

        /** Whether proposals can be decided. */
        public boolean isApproving(Instant now) {
            return isBefore(now, course.nomination().map(Course.Nomination::approveUntil));
        }

        public boolean isUndecidedCounting() {
            return course.nomination().map(Course.Nomination::undecidedCounts).orElse(false);
        }

        private boolean isBefore(Instant now, Optional<Instant> end) {
            return state == CampaignState.NOMINATING
                    && end.filter(now::isBefore).isPresent();
        }
    }
}
