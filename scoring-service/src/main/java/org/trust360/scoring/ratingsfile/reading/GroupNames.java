package org.trust360.scoring.ratingsfile.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.trust360.scoring.congruence.Relationship;

/** The names of groups as files have them: in any case, with hyphen, underscore or space; "report" for direct report. */
final class GroupNames {

    private GroupNames() {}

    static Optional<Relationship> of(String cell) {
        var name = cell.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        var label = name.equals("report") ? Relationship.DIRECT_REPORT.label() : name;
        return Arrays.stream(Relationship.values())
                .filter(group -> group.label().equals(label))
                .findAny();
    }
}
