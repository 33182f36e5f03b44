package org.trust360.survey.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/** What is planned in drafts, for those who help HR to plan. */
@Component
public class DraftPlans {

    private final Campaigns campaigns;

    DraftPlans(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Nothing where there is no such campaign, or where it is no draft any more. */
    public Optional<DraftPlan> find(String id) {
        return campaigns
                .find(id)
                .filter(Campaign.Draft.class::isInstance)
                .map(Campaign::terms)
                .map(terms -> new DraftPlan(terms.chosen(), terms.groups(), terms.limits()));
    }

    /** Who, in which groups, within which limits; no subjects stand for everybody who has raters. */
    public record DraftPlan(Optional<List<String>> subjects, Set<Relationship> groups, RaterLimits limits) {}
}
