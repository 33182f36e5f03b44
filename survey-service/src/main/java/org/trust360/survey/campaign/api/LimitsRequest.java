package org.trust360.survey.campaign.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/** Limits as the API takes them; what is absent stays as usual. */
record LimitsRequest(
        @Nullable Integer mostPerRater, @Nullable List<@Nullable Group> groups) {

    private static final RaterLimits NONSENSE = new RaterLimits(Map.of(), 0);

    /** A group that is no relationship makes limits that are refused. */
    RaterLimits limits() {
        var ranges = new HashMap<Relationship, RaterLimits.Range>();
        for (var group : groups == null ? List.<@Nullable Group>of() : groups) {
            var relationship =
                    Relationship.of(group == null ? "" : Objects.requireNonNullElse(group.relationship(), ""));
            if (group == null || relationship.isEmpty()) {
                return NONSENSE;
            }
            ranges.put(relationship.get(), group.range());
        }
        return new RaterLimits(ranges, mostPerRater == null ? RaterLimits.USUAL.perRater() : mostPerRater);
    }

    record Group(
            @Nullable String relationship,
            @Nullable Integer least,
            @Nullable Integer most) {

        RaterLimits.Range range() {
            return new RaterLimits.Range(least == null ? 0 : least, most == null ? 0 : most);
        }
    }
}
