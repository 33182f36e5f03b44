package org.trust360.survey.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who lets those who are rated see their reports. */
public enum ReleaseRule {
    /** HR, for all at once. */
    HR,
    /** A coach for each of them, in a conversation. */
    COACH,
    /** Nobody decides: after the close each report is released as soon as it is ready. */
    CLOSE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReleaseRule> of(String word) {
        return Arrays.stream(values()).filter(rule -> rule.word().equals(word)).findFirst();
    }
}
