package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.Finding;

/** What a line about a relationship must say. */
final class RelationshipRules {

    static final List<String> COLUMNS = List.of("subject", "rater", "relationship");
    private static final String REMOVE = "none";

    private RelationshipRules() {}

    static List<Finding> check(CsvRow row) {
        var findings = new ArrayList<Finding>();
        PersonRules.checkId(row, "subject", findings::add);
        PersonRules.checkId(row, "rater", findings::add);
        if (findings.isEmpty() && row.value("subject").equals(row.value("rater"))) {
            findings.add(PersonRules.finding(row, "rater", PeopleFault.RATES_ONESELF));
        }
        var word = word(row);
        if (!word.equals(REMOVE) && relationship(word).isEmpty()) {
            findings.add(PersonRules.finding(row, "relationship", PeopleFault.RELATIONSHIP_INVALID));
        }
        return findings;
    }

    static RelationshipLine read(CsvRow row) {
        return new RelationshipLine(row.line(), row.value("subject"), row.value("rater"), relationship(word(row)));
    }

    private static String word(CsvRow row) {
        return row.value("relationship").toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Everybody is in a relationship with themselves already, so that one is not imported. */
    private static Optional<Relationship> relationship(String word) {
        return Relationship.of(word).filter(one -> one != Relationship.SELF);
    }
}
