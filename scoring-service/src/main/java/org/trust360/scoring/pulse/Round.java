package org.trust360.scoring.pulse;

import java.time.Instant;
import java.util.List;

/**
 * One pulse that was asked for.
 *
 * @param id also that of the short campaign
 * @param themes of the report, one or two
 * @param until when answers are taken
 */
record Round(String id, List<String> themes, Instant until) {

    Round {
        themes = List.copyOf(themes);
    }
}
