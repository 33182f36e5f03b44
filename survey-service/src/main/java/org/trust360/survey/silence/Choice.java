package org.trust360.survey.silence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody can choose on the page. */
enum Choice {
    /** No mail about this campaign. */
    CAMPAIGN,
    /** No reminders, whatever the campaign. */
    REMINDERS,
    /** Every mail, as before. */
    EVERYTHING;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where nothing, or nothing that there is, was chosen: a machine that sends forms chooses nothing. */
    static Optional<Choice> of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word().equals(word))
                .findFirst();
    }
}
