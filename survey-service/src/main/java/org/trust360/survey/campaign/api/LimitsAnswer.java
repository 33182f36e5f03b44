package org.trust360.survey.campaign.api;

import java.util.List;
import org.trust360.survey.plan.RaterLimits;

/** The limits of a campaign as the API gives them. */
record LimitsAnswer(int perRater, List<GroupLimit> groups) {

    static LimitsAnswer of(RaterLimits limits) {
        return new LimitsAnswer(
                limits.perRater(),
                limits.groups().keySet().stream()
                        .sorted()
                        .map(group -> new GroupLimit(
                                group.word(),
                                limits.of(group).least(),
                                limits.of(group).most()))
                        .toList());
    }

    /** The least and the most raters of a group; 0 at most stands for no maximum. */
    record GroupLimit(String relationship, int least, int most) {}
}
