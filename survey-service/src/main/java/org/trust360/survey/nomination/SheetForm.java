package org.trust360.survey.nomination;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trust360.survey.people.Relationship;

/** What forms and API send about a nomination; each sends what it has. */
public record SheetForm(
        @Nullable String rater,
        @Nullable String relationship,
        @Nullable String reason,
        @Nullable String name,
        @Nullable String address) {

    public Optional<Relationship> group() {
        return Relationship.of(text(relationship));
    }

    public String raterId() {
        return text(rater);
    }

    String reasonGiven() {
        return text(reason);
    }

    String fullName() {
        return text(name);
    }

    String mailAddress() {
        return text(address);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /** Holds a name and an address. */
    @Override
    public String toString() {
        return "SheetForm";
    }
}
