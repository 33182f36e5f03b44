package org.trust360.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event type there is. A test holds the list against the sealed interfaces, the samples and the table. */
public final class EventTypes {

    public static final List<EventType<? extends Event>> ALL = List.of(
            CampaignOpened.TYPE,
            CampaignClosed.TYPE,
            CampaignReleased.TYPE,
            CoachAssigned.TYPE,
            InvitationRequested.TYPE,
            MailRequested.TYPE,
            AnswerSheetSubmitted.TYPE,
            CollectionClosed.TYPE,
            ReportReady.TYPE,
            ReportReleased.TYPE,
            PulseRequested.TYPE,
            ShareBackWritten.TYPE,
            MailSent.TYPE,
            MailBounced.TYPE);

    private static final Map<String, EventType<? extends Event>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(EventType::wireName, Function.identity()));

    private static final Map<Class<?>, EventType<? extends Event>> BY_PAYLOAD =
            ALL.stream().collect(Collectors.toMap(EventType::payload, Function.identity()));

    private EventTypes() {}

    /** Empty for a name that this release does not know. */
    public static Optional<EventType<? extends Event>> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }

    public static EventType<? extends Event> of(Event event) {
        var type = BY_PAYLOAD.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No event type for " + event.getClass());
        }
        return type;
    }
}
