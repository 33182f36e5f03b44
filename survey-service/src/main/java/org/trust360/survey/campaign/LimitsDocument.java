package org.trust360.survey.campaign;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;
import org.trust360.survey.plan.RaterLimits;

/** The stored form of the limits. */
final class LimitsDocument {

    private LimitsDocument() {}

    static Document of(RaterLimits limits) {
        return new Document("perRater", limits.perRater())
                .append(
                        "groups",
                        limits.groups().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> new Document("group", one.getKey().word())
                                        .append("least", one.getValue().least())
                                        .append("most", one.getValue().most()))
                                .toList());
    }

    /** Campaigns of earlier versions had no limits. */
    static RaterLimits read(@Nullable Document document) {
        return document == null
                ? new RaterLimits(Map.of(), RaterLimits.LARGEST_LOAD)
                : new RaterLimits(
                        document.getList("groups", Document.class).stream()
                                .collect(toMap(
                                        one -> Relationship.of(one.getString("group"))
                                                .orElseThrow(),
                                        one -> new RaterLimits.Range(one.getInteger("least"), one.getInteger("most")))),
                        document.getInteger("perRater"));
    }
}
