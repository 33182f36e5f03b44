package org.trust360.survey.people;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.Finding;

/** What a line may say about the place of a person: their unit, their manager, whether they are from outside. */
final class OrganisationRules {

    static final int LONGEST_UNIT = 80;

    private static final Set<String> YES = Set.of("yes", "true", "1", "ja");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "nein");

    private OrganisationRules() {}

    static void check(CsvRow row, Consumer<Finding> findings) {
        if (row.value("unit").length() > LONGEST_UNIT) {
            findings.accept(PersonRules.finding(row, "unit", PeopleFault.UNIT_TOO_LONG));
        }
        checkManager(row, findings);
        if (external(row.value("external")).isEmpty()) {
            findings.accept(PersonRules.finding(row, "external", PeopleFault.EXTERNAL_INVALID));
        }
    }

    /** Nothing where the word is neither yes nor no. */
    static Optional<Boolean> external(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return YES.contains(lower) || NO.contains(lower) ? Optional.of(YES.contains(lower)) : Optional.empty();
    }

    private static void checkManager(CsvRow row, Consumer<Finding> findings) {
        var manager = row.value("manager");
        if (manager.length() > PersonRules.LONGEST_ID) {
            findings.accept(PersonRules.finding(row, "manager", PeopleFault.ID_TOO_LONG));
        } else if (!manager.isEmpty() && manager.equals(row.value("id"))) {
            findings.accept(PersonRules.finding(row, "manager", PeopleFault.MANAGES_ONESELF));
        }
    }
}
