package org.trust360.events;

import java.time.Instant;
import java.util.List;

/**
 * A leader asks those who gave feedback about a few statements again.
 *
 * @param pulseId of the request; the short campaign that comes of it has the same id
 * @param campaignId of the report
 * @param items of that campaign's questionnaire, as others read them
 * @param deadline until when answers are taken
 */
public record PulseRequested(String pulseId, String campaignId, String subjectId, List<String> items, Instant deadline)
        implements ReportEvent {

    public static final EventType<PulseRequested> TYPE = new EventType<>("pulse.requested", 1, PulseRequested.class);

    public PulseRequested {
        items = List.copyOf(items);
    }

    @Override
    public String key() {
        return subjectId;
    }
}
