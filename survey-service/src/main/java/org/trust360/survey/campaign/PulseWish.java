package org.trust360.survey.campaign;

import java.time.Instant;
import java.util.List;

/**
 * What a leader wants to ask again.
 *
 * @param id also of the campaign that comes of it
 * @param campaign of the report
 * @param items of its questionnaire
 */
record PulseWish(String id, String campaign, String subject, List<String> items, Instant deadline) {

    PulseWish {
        items = List.copyOf(items);
    }
}
