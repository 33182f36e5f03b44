package org.trust360.survey.people;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.trust360.survey.csv.CsvRow;
import org.trust360.survey.csv.Finding;

/** What a line about a person must say. */
final class PersonRules {

    static final List<String> COLUMNS = List.of("id", "name", "email");
    static final int LONGEST_ID = 100;
    static final int LONGEST_NAME = 200;
    static final String DEFAULT_LANGUAGE = "en";

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}");

    private PersonRules() {}

    static List<Finding> check(CsvRow row) {
        var findings = new ArrayList<Finding>();
        checkId(row, "id", findings::add);
        checkText(row, findings::add);
        checkAddress(row, findings::add);
        if (language(row.value("language")).isEmpty()) {
            findings.add(finding(row, "language", PeopleFault.LANGUAGE_INVALID));
        }
        OrganisationRules.check(row, findings::add);
        return findings;
    }

    static PersonLine read(CsvRow row) {
        return new PersonLine(
                row.line(),
                row.value("id"),
                row.value("name"),
                row.value("email"),
                row.optional("language").map(PersonRules::language),
                row.optional("unit"),
                row.optional("manager"),
                row.optional("external").flatMap(OrganisationRules::external));
    }

    static void checkId(CsvRow row, String column, Consumer<Finding> findings) {
        var id = row.value(column);
        if (id.isEmpty()) {
            findings.accept(finding(row, column, PeopleFault.ID_MISSING));
        } else if (id.length() > LONGEST_ID) {
            findings.accept(finding(row, column, PeopleFault.ID_TOO_LONG));
        }
    }

    static Finding finding(CsvRow row, String column, PeopleFault fault) {
        return new Finding(row.line(), column, row.value(column), fault);
    }

    private static void checkText(CsvRow row, Consumer<Finding> findings) {
        var name = row.value("name");
        if (name.isEmpty()) {
            findings.accept(finding(row, "name", PeopleFault.NAME_MISSING));
        } else if (name.length() > LONGEST_NAME) {
            findings.accept(finding(row, "name", PeopleFault.NAME_TOO_LONG));
        }
    }

    private static void checkAddress(CsvRow row, Consumer<Finding> findings) {
        var address = row.value("email");
        if (address.isEmpty()) {
            findings.accept(finding(row, "email", PeopleFault.ADDRESS_MISSING));
        } else if (address.length() > MailAddress.LONGEST) {
            findings.accept(finding(row, "email", PeopleFault.ADDRESS_TOO_LONG));
        } else if (!MailAddress.isValid(address)) {
            findings.accept(finding(row, "email", PeopleFault.ADDRESS_INVALID));
        }
    }

    /** The tag in its usual form, the default where none is given, empty where it is no tag. */
    private static String language(String tag) {
        if (tag.isEmpty()) {
            return DEFAULT_LANGUAGE;
        }
        if (!LANGUAGE.matcher(tag).matches()) {
            return "";
        }
        try {
            return new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
