package org.trust360.survey.campaign;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells other features how campaigns go. */
@Component
class CourseDirectory implements CampaignCourses {

    private final Campaigns campaigns;

    CourseDirectory(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<CourseFacts> find(String campaign) {
        return campaigns.find(campaign).map(CourseDirectory::facts);
    }

    private static CourseFacts facts(Campaign campaign) {
        var terms = campaign.terms();
        return new CourseFacts(
                campaign.id(),
                terms.name(),
                campaign.state(),
                terms.threshold(),
                terms.deadline(),
                terms.groups(),
                terms.course(),
                terms.limits());
    }
}
