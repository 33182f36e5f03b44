package org.trust360.survey.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what the lines of a relationships file would change, and changes nothing.
 *
 * @param inFile external ids of those whom the same import would add
 */
record RelationshipCheck(People people, MongoRelationships relationships, Set<String> inFile, ImportSamples samples)
        implements RelationshipTarget {

    /** Those who are not there yet have an id for the time of the check, which no relationship can have. */
    private static final String NEW = "new ";

    @Override
    public Map<String, String> ids(Collection<String> externalIds) {
        var known = people.findAllByExternalId(externalIds);
        return externalIds.stream()
                .filter(id -> known.containsKey(id) || inFile.contains(id))
                .collect(toMap(
                        id -> id,
                        id -> Optional.ofNullable(known.get(id)).map(Person::id).orElse(NEW + id)));
    }

    @Override
    public Changes take(List<RelationshipLine.Known> lines) {
        var before = relationships.ratersOfAll(
                lines.stream().map(RelationshipLine.Known::subject).distinct().toList());
        var changes = Changes.NONE;
        for (var line : lines) {
            changes = changes.plus(compare(
                    line.line(),
                    Optional.ofNullable(
                            before.getOrDefault(line.subject(), Map.of()).get(line.rater()))));
        }
        return changes;
    }

    private Changes compare(RelationshipLine line, Optional<Relationship> before) {
        var after = line.relationship();
        if (before.equals(after)) {
            return new Changes(0, 0, 1, 0);
        }
        var kind = before.isEmpty()
                ? ImportSample.Kind.ADDED
                : after.isEmpty() ? ImportSample.Kind.REMOVED : ImportSample.Kind.CHANGED;
        samples.add(new ImportSample(
                kind,
                ImportFile.RELATIONSHIPS,
                List.of(line.subject(), line.rater()),
                "",
                List.of(new ImportSample.Difference("relationship", word(before), word(after)))));
        return switch (kind) {
            case ADDED -> new Changes(1, 0, 0, 0);
            case CHANGED -> new Changes(0, 1, 0, 0);
            case REMOVED, ABSENT -> new Changes(0, 0, 0, 1);
        };
    }

    private static String word(Optional<Relationship> relationship) {
        return relationship.map(Relationship::word).orElse("");
    }
}
