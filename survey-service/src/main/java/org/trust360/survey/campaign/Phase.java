package org.trust360.survey.campaign;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A stretch of a campaign that has a deadline of its own. */
public enum Phase {
    PROPOSING,
    APPROVING,
    COLLECTING;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Phase> of(String word) {
        return Arrays.stream(values())
                .filter(phase -> phase.word().equals(word))
                .findFirst();
    }
}
