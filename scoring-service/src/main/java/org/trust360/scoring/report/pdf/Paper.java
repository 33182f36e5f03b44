package org.trust360.scoring.report.pdf;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes of paper. */
public enum Paper {
    A4,
    LETTER;

    /** The paper of that name in small letters. */
    public static Optional<Paper> of(String name) {
        return Arrays.stream(values())
                .filter(paper -> paper.word().equals(name))
                .findAny();
    }

    /** As stylesheets and addresses call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
